import { saysDepartment, saysPartner, saysPresentedBy, saysPromoted, saysSponsored } from '../ratings.ts'
import type { LanguageWordings } from '../types.ts'

export const greek: LanguageWordings = {
  language: 'el',
  groups: [
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Ν. 2863/2000 ΣΕΕ, Κώδικας Διαφήμισης άρθρο 11',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: false,
      wordings: ['Διαφήμιση', 'Διαφημίσεις', 'Πληρωμένη διαφήμιση'],
    },
    {
      class: 'advertisement',
      rated: {
        as: 'clear',
        by: 'Ν. 2863/2000 ΣΕΕ, Κώδικας Διαφήμισης άρθρο 11',
        rule: 'Says plainly that it is an advertisement.',
        problem: null,
      },
      tellsOfText: true,
      wordings: [
        'Διαφημιστικό περιεχόμενο',
        'Διαφημιστική καταχώρηση',
        'Πληρωμένη καταχώρηση',
        'Advertorial',
        'Διαφημιστικό κείμενο',
        'Εμπορικό περιεχόμενο',
        'Πληρωμένο περιεχόμενο',
      ],
    },
    {
      class: 'sponsored',
      rated: saysSponsored,
      wordings: [
        'Χορηγούμενο',
        'Χορηγούμενο περιεχόμενο',
        'Χορηγούμενο άρθρο',
        'Με την υποστήριξη {name}',
        'Με τη χορηγία {name}',
        'Χορηγούμενη καταχώρηση',
        'Χορηγούμενα',
        'Με την χορηγία {name}',
      ],
    },
    {
      class: 'partner',
      rated: saysPartner,
      wordings: [
        'Σε συνεργασία με {name}',
        'Περιεχόμενο συνεργάτη',
        'Από τους συνεργάτες μας',
        'Με τη συνεργασία {name}',
      ],
    },
    {
      class: 'promoted',
      rated: saysPromoted,
      wordings: ['Προωθούμενο', 'Προωθούμενο περιεχόμενο', 'Προωθητικό κείμενο', 'Προωθητική ενέργεια'],
    },
    { class: 'presented-by', rated: saysPresentedBy, wordings: ['Παρουσιάζεται από {name}', 'Προσφέρεται από {name}'] },
    { class: 'commercial-department', rated: saysDepartment, wordings: ['Από το εμπορικό τμήμα'] },
  ],
  menuNames: ['Διαφήμιση', 'Διαφημίσεις', 'Advertorial', 'Χορηγούμενα'],
  ownLanguageOnly: [],
  recommendedBy: ['Προτείνεται από'],
  softHeadings: [
    'Μπορεί να σας ενδιαφέρει',
    'Από το διαδίκτυο',
    'Προτεινόμενα',
    'Δείτε επίσης',
    'Χορηγός',
    'Χορηγία',
    'Προβολή',
    'Οι συνεργάτες μας',
  ],
  sentences: [
    {
      id: 'el-synexeia',
      pattern:
        /^(?:το άρθρο|το κείμενο|διαβάστε|η συνέχεια|συνεχίστε)\b.{0,30}(?:μετά|κάτω|παρακάτω).{0,20}διαφήμιση|^διαφήμιση\s*[-–—·|:]\s*(?:το άρθρο|συνεχ)/,
      examples: ['Το άρθρο συνεχίζεται μετά τη διαφήμιση'],
      decoys: ['Διαβάστε περισσότερα'],
    },
  ],
  affiliate: [
    {
      id: 'el-affiliate',
      pattern: /συνδέσμους συνεργατών|affiliate (?:links|σύνδεσμ)|(?:λαμβάν|κερδίζ|παίρν)\S*.{0,40}προμήθεια/,
      examples: [
        'Το άρθρο περιέχει affiliate links.',
        'Ενδέχεται να λάβουμε προμήθεια· λαμβάνουμε προμήθεια από αγορές.',
      ],
      decoys: ['Η επιτροπή έλαβε επιστολή'],
    },
  ],
  decoys: ['Διαφημιστείτε εδώ', 'Παραπλανητική διαφήμιση'],
}
