import { describe, expect, it } from 'vitest';
import { overclaims, type MadeClaim, type PrintedQuote } from '../../../src/modules/claims/overclaim.ts';

const COLLINS = { speakerName: 'Lily Collins', stance: 'FAVOURS', authority: 'PERFORMS' } as const;
const STAR = { speakerName: 'Darren Star', stance: 'FAVOURS', authority: 'MAKES' } as const;
const Q1: PrintedQuote = { id: 'Q1', speechAct: 'WISH', ...COLLINS };
const Q4: PrintedQuote = { id: 'Q4', speechAct: 'HINT', ...COLLINS };
const Q7: PrintedQuote = { id: 'Q7', speechAct: 'PLAN', ...STAR };
const Q9: PrintedQuote = { id: 'Q9', speechAct: 'PREDICTION', ...STAR };
const FIRST_ARTICLE = [Q1, Q4, Q7, Q9];

const claim = (exact: string, more: Partial<MadeClaim> = {}): MadeClaim => ({
  id: 'cla',
  exact,
  stance: 'FAVOURS',
  speechAct: 'CONFIRMATION',
  certainty: 'CERTAIN',
  ...more,
});
const PRETTY_MUCH = claim('pretty much confirmed a second instalment was on the cards', {
  certainty: 'PROBABLE',
});
const of = (made: MadeClaim, printed: PrintedQuote[] = FIRST_ARTICLE) =>
  overclaims({ claims: [made], printed });

describe('Q15: is the headline stronger than the quote?', () => {
  it('“pretty much confirmed” is: only the decider could say so, and nobody printed does', () => {
    expect(of(PRETTY_MUCH)).toEqual([
      {
        claimId: 'cla',
        strongestQuoteId: 'Q9',
        reason:
          '“pretty much confirmed a second instalment was on the cards” says that the season is coming, for which a word of the decider would be ' +
          'needed; the strongest quote printed is a prediction by Darren Star (MAKES).',
      },
    ]);
  });

  it.each([
    claim('has confirmed she’d be up for a second season', { speechAct: 'WILLINGNESS' }),
    claim('says she would be up for another season', { speechAct: 'WILLINGNESS', certainty: 'UNSPECIFIED' }),
    claim('Wants To Do A Emily In Paris Sequel', { speechAct: 'WISH', certainty: 'UNSPECIFIED' }),
    claim('While Netflix is yet to confirm a sequel', { speechAct: 'DENIAL', stance: 'NEUTRAL' }),
    claim('While Netflix is yet to confirm a sequel', { speechAct: 'OPINION', stance: 'NEUTRAL' }),
    claim('his team are already making plans', { speechAct: 'PLAN' }),
    claim('could be confirmed soon', { certainty: 'POSSIBLE' }),
    claim('will probably come back', { speechAct: 'PREDICTION', certainty: 'PROBABLE' }),
  ])('“$exact” is not', (made) => {
    expect(of(made)).toEqual([]);
  });

  it('all the claims of an article are weighed, each by itself', () => {
    const wish = claim('Wants To Do A Emily In Paris Sequel', { id: 'headline', speechAct: 'WISH' });
    const found = overclaims({ claims: [wish, { ...PRETTY_MUCH, id: 'text' }], printed: FIRST_ARTICLE });
    expect(found.map((each) => each.claimId)).toEqual(['text']);
  });
});

describe('who can carry a claim', () => {
  const netflix = { id: 'Q10', speakerName: 'Netflix', stance: 'FAVOURS', authority: 'DECIDES' } as const;

  it('a confirmation of the decider, and no wish of it', () => {
    expect(of(PRETTY_MUCH, [{ ...netflix, speechAct: 'CONFIRMATION' }])).toEqual([]);
    expect(of(PRETTY_MUCH, [{ ...netflix, speechAct: 'WISH' }])).toHaveLength(1);
  });

  it('not a maker, an actor or an unnamed source, however sure', () => {
    for (const authority of ['MAKES', 'PERFORMS', 'UNNAMED'] as const) {
      expect(of(PRETTY_MUCH, [{ ...Q9, speechAct: 'CONFIRMATION', authority }])).toHaveLength(1);
    }
  });

  it('not the decider speaking the other way', () => {
    expect(
      of(PRETTY_MUCH, [{ ...netflix, stance: 'OPPOSES', speechAct: 'CONFIRMATION' }])[0]?.strongestQuoteId,
    ).toBeNull();
  });

  it('a prediction that leaves no doubt needs the decider too', () => {
    expect(of(claim('will be back', { speechAct: 'PREDICTION' }))).toHaveLength(1);
  });

  it('that there is none, its makers can say; that it was cancelled, they cannot', () => {
    const never = { ...Q9, stance: 'OPPOSES', speechAct: 'DENIAL' } as const;
    expect(of(claim('will never return', { stance: 'OPPOSES', speechAct: 'DENIAL' }), [never])).toEqual([]);
    expect(of(claim('was cancelled', { stance: 'OPPOSES' }), [never])).toHaveLength(1);
  });

  it('the record as it stood on that day', () => {
    const renewed = claim('Netflix announced they’ve renewed Emily in Paris for season two');
    expect(of({ ...renewed, statusThen: 'RENEWED' }, [])).toEqual([]);
    expect(of({ ...renewed, statusThen: 'PENDING' }, [])).toHaveLength(1);
    expect(of({ ...renewed, statusThen: 'CANCELLED' }, [])).toHaveLength(1);
    expect(of(claim('was cancelled', { stance: 'OPPOSES', statusThen: 'CANCELLED' }), [])).toEqual([]);
  });
});

describe('the strongest quote', () => {
  it('is the one that commits most, then the one of most authority', () => {
    expect(of(PRETTY_MUCH, [Q1, Q7, Q4])[0]?.strongestQuoteId).toBe('Q7');
    expect(of(PRETTY_MUCH, [Q1, { ...Q1, id: 'star', authority: 'MAKES' }])[0]?.strongestQuoteId).toBe(
      'star',
    );
  });

  it('is nobody’s where none is printed, and an unnamed source’s where no name is', () => {
    expect(of(PRETTY_MUCH, [])[0]?.reason).toContain('no quote printed speaks for one.');
    expect(of(PRETTY_MUCH, [{ ...Q4, speakerName: null, authority: 'UNNAMED' }])[0]?.reason).toContain(
      'a hint by an unnamed source (UNNAMED)',
    );
  });
});
