import { playgroundPromises } from './promises.ts';
import { startSampleServer } from './sample-server.ts';

playgroundPromises({
  start: () => startSampleServer(),
  groups: ['Fans ask', 'Journalists ask', 'Dashboards ask', 'Nobody else answers'],
  opening: 'query IsThereAnotherSeason',
  answered: 'query IsThereAnotherSeason',
  example: {
    question: 'Who in the cast wants it, in their own words?',
    operation: 'WhoWantsIt',
    answer: 'I would love nothing more than to be able to go back to Paris',
  },
  documented: { field: 'board', description: 'Every tracked season, the longest wait first.' },
});
