// What becomes of the audiences that earlier releases kept in the words of the sources? Those of the closed list are written as its codes; each other one is a line of
// the note, so that nothing is lost. The words are those that an import understands, without case, accents and signs. The revision rises, so that no undo of an
// earlier change puts the words back.
MATCH (n:Actor|ArchivedActor|Initiative|ArchivedInitiative)
WHERE size(n.audiences) > 0
CALL (n) {
  WITH n, {
    EVERYONE: ['everyone', 'toutpublic', 'touspublics', 'touslespublics', 'toutlemonde', 'tous', 'grandpublic', 'habitants', 'tousleshabitants', 'generalpublic', 'all'],
    FAMILIES: ['families', 'famillesetenfants', 'familiesandchildren', 'familles', 'famille', 'enfants', 'enfant', 'enfantsetfamilles', 'parents', 'children'],
    YOUTH: ['youth', 'jeunes', 'youngpeople', 'jeune', 'jeunesse', 'adolescents', 'ados', 'jeunesadultes', 'jeunes1626', 'jeunes1625ans'],
    STUDENTS: ['students', 'etudiants', 'etudiant', 'etudiantesetetudiants', 'student'],
    SENIORS: ['seniors', 'senior', 'personnesagees', 'personneagee', 'aines', 'retraites', 'seniors65', 'olderpeople'],
    WOMEN: ['women', 'femmes', 'femme'],
    JOBSEEKERS: ['jobseekers', 'personnesenrecherchedemploi', 'demandeursdemploi', 'demandeurdemploi', 'demandeursemploi', 'chomeurs', 'personnessansemploi', 'enrecherchedemploi', 'unemployed'],
    WORKERS: ['workers', 'actifs', 'workingpeople', 'actif', 'salaries', 'travailleurs', 'employees'],
    LOW_INCOME: ['lowincome', 'beneficiairesdeminimasociaux', 'peopleonminimumincome', 'minimasociaux', 'beneficiairesdesminimasociaux', 'beneficiairesdesminimassociaux', 'beneficiairesdursa', 'allocatairesdursa', 'personnesenprecarite', 'publicsprecaires'],
    DISABILITY: ['disability', 'personnesensituationdehandicap', 'peoplewithdisabilities', 'handicap', 'personneensituationdehandicap', 'personneshandicapees', 'disabledpeople'],
    LITERACY: ['literacy', 'personnesensituationdillettrisme', 'peoplewithlowliteracy', 'illettrisme', 'personnesensituationillettrisme', 'personnesillettrees'],
    NEWCOMERS: ['newcomers', 'personnesexileesouallophones', 'exilesandspeakersofotherlanguages', 'personnesexilees', 'allophones', 'personnesallophones', 'refugies', 'migrants', 'primoarrivants', 'personnesdenationaliteetrangere', 'personnesetrangeres', 'refugees'],
    URGENT: ['urgent', 'personnesensituationdurgence', 'peopleinanemergency', 'urgence', 'emergency'],
    JUSTICE: ['justice', 'personnesensituationjuridiquespecifique', 'peopleinaspecificlegalsituation', 'detenus', 'personnesdetenues', 'personnessousmaindejustice'],
    PRIORITY_AREAS: ['priorityareas', 'habitantsdesquartiersprioritairesetzonesrurales', 'inhabitantsofpriorityneighbourhoodsandruralareas', 'qpv', 'quartiersprioritaires', 'habitantsdesquartiersprioritaires', 'habitantsqpv', 'residentsqpvfrr', 'zonesrurales', 'habitantsdeszonesrurales', 'habitantszrr', 'frr', 'zrr'],
    PUPILS: ['pupils', 'eleves', 'eleve', 'ecoliers', 'collegiens', 'lyceens', 'scolaires', 'schoolchildren'],
    TEACHERS: ['teachers', 'enseignants', 'enseignant', 'professeurs', 'equipespedagogiques', 'equipeseducatives'],
    PATIENTS: ['patients', 'patient', 'malades'],
    CARERS: ['carers', 'professionnelsdusoinetdusocial', 'healthandsocialworkers', 'professionnelsdesante', 'professionneldesante', 'soignants', 'professionnelsdusoin', 'travailleurssociaux', 'professionnelsdusocial', 'professionnelsmedicosociaux', 'healthprofessionals', 'socialworkers'],
    HELPERS: ['helpers', 'aidantsetmediateurs', 'helpersandmediators', 'aidants', 'aidantsnumeriques', 'mediateurs', 'mediateursnumeriques', 'conseillersnumeriques', 'mediators'],
    MUNICIPALITIES: ['municipalities', 'elusetagentsdescollectivites', 'localcouncillorsandstaff', 'collectivites', 'collectivitesterritoriales', 'communes', 'mairies', 'intercommunalites', 'elus', 'eluslocaux', 'agents', 'agentspublics', 'agentsterritoriaux', 'agentsdescollectivites', 'localauthorities'],
    COMPANIES: ['companies', 'entreprises', 'entreprise', 'tpe', 'pme', 'tpepme', 'artisans', 'commercants', 'artisansetcommercants', 'businesses'],
    ASSOCIATIONS: ['associations', 'association', 'mondeassociatif', 'nonprofits']
  } AS wordsOf
  WITH n, [stated IN n.audiences | [stated, head([code IN keys(wordsOf) WHERE apoc.text.clean(stated) IN wordsOf[code]])]] AS read
  WITH n,
       apoc.coll.toSet([pair IN read WHERE pair[1] IS NOT NULL | pair[1]]) AS codes,
       [pair IN read WHERE pair[1] IS NULL | 'Autre public : ' + pair[0]] AS others
  WHERE n.audiences <> codes OR size(others) > 0
  SET n.audiences = CASE WHEN size(codes) > 0 THEN codes END,
      n.note = CASE
        WHEN size(others) = 0 THEN n.note
        ELSE apoc.text.join([part IN [n.note] WHERE part IS NOT NULL] + [other IN others WHERE NOT other IN split(coalesce(n.note, ''), '\n')], '\n')
      END,
      n.revision = coalesce(n.revision, 0) + 1
} IN TRANSACTIONS OF 10000 ROWS;
