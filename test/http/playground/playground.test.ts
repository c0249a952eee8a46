import { testServer } from '../../support/server.ts';
import { playgroundPromises } from './promises.ts';

playgroundPromises({
  start: async () => {
    const server = await testServer();
    return { baseUrl: server.url, stop: () => server.close() };
  },
  groups: ['Fans ask', 'Journalists ask', 'Dashboards ask', 'Nobody else answers'],
  opening: 'query IsThereAnotherSeason',
  answered: 'query IsThereAnotherSeason',
  example: {
    question: 'Who in the cast wants it, in their own words?',
    operation: 'WhoInTheCastWantsIt',
    answer: 'I would love nothing more than to be able to go back to Paris',
  },
  documented: {
    field: 'statusBoard',
    description: 'Every season that somebody looked into, with where it stands.',
  },
});
