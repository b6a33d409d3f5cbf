import type { welcomeNl } from './texts.nl.ts';

/** English texts with the keys of `texts.nl.ts`. */
export const welcomeEn: typeof welcomeNl = {
  welcomeTitle: 'Welcome to Kamerlezer',
  welcomeHow: 'Three things, and you can begin. There is no account.',
  welcomeRead: 'Notes where you read',
  welcomeReadHow:
    'Point at a note mark and the note is there. Where a paper is only a file, press “Lees hier” (read here).',
  welcomeFollow: 'Citations that lead somewhere',
  welcomeFollowHow:
    'A cited paper is a link if it exists. Pointing at it tells what it is and what came of it.',
  welcomeKeep: 'Kept on your own machine',
  welcomeKeepHow:
    'One press at the title puts a paper in your list, with tags and notes. Search it from the toolbar button.',
  welcomeLeaves: 'What leaves this machine',
  welcomeLeavesHow:
    'When you open a paper, we ask the House and the official publisher about what it cites. So they see which paper you read. Your list goes nowhere.',
  welcomePrivacy: 'All about that',
  welcomeOff: 'You can switch it off at any time:',
  welcomeStart: 'To the papers on www.tweedekamer.nl',
  pictureNote: 'Note 3: Kamerstuk 24 801, nr. 12',
  pictureCard: 'Motion · adopted 80–70',
  pictureText: 'as was promised',
};
