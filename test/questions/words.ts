/** The words of the nine quotes of the first article, as it prints them, and its headline. */
export const Q1 = 'I would love nothing more than to be able to go back to Paris and do [a new season].';
export const Q2 =
  "There were so many situations that we were like, 'Okay, write that down. That's going to happen in season two.";
export const Q3 =
  "Also, there were many experiences where we were like, 'Does Emily go abroad? Do you think Emily takes the Eurostar and hops out and goes to Belgium or she goes to London?' That would be so much fun.";
export const Q4 = 'explore';
export const Q5 = 'roads to follow';
export const Q6 = 'just scratched the surface';
export const Q7 =
  "In season 2, she's going to be more of a part of the fabric of the world she's living in. She'll be more of a resident of the city.";
export const Q8 = "She'll have her feet on the ground a little more. She's making a life there.";
export const Q9 =
  'Nothing is sort of exactly as it seems to [Emily] and I think a lot of her ideas about life are constantly tested. And they will be next season, as well.';

export const HEADLINE = 'Lily Collins Wants To Do A Emily In Paris Sequel';
export const FIRST_ARTICLE = 'lily-collins-wants-to-do-a-emily-in-paris-sequel';
