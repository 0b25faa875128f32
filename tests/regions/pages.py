"""On which page of the window each kind of record is kept; a selection is kept with the region."""

KINDS_OF_PAGE = {
    "daerah": """
        region paper_profile institution agency agency_delivery site movement movement_partner wave
        participation participation_step peer_region peer_standing figure figure_value leadership vision
        mission priority_programme alignment commitment publication press_statement achievement
        impact_statement
        agreement agreement_party agreement_scope scope_realisation assistance signatory
        evaluation assessor answer submission_item question_log
        """,
    "dewan-tim": "person position body body_role membership companion",
    "masterplan": "plan plan_item programme programme_year programme_budget activity",
    "quick-win": "quick_win quick_win_candidate milestone",
    "bimtek": """
        session session_organiser session_speaker session_agenda attendance attendance_day obstacle task
        """,
    "aplikasi": """
        application application_service application_coverage application_link spbe_service data_integration
        connectivity infrastructure it_staff innovation
        """,
    "evaluasi": "instrument component question",
    "bukti": "document evidence_link",
}

PAGE_OF = {kind: page for page, kinds in KINDS_OF_PAGE.items() for kind in kinds.split()}
