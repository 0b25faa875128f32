"""The parts of the reports in which facts are printed, by the headings of the paper."""

from tests.regions.telling import Place

_INTRODUCTION, _OVERVIEW, _WORK = "Pendahuluan", "Gambaran Umum", "Pelaksanaan"

PREFACE = Place("laporan", "Kata Pengantar")
BACKGROUND = Place("laporan", _INTRODUCTION, "Latar belakang")
PROFILE = Place("laporan", _OVERVIEW, "Profil dan visi daerah")
JOINING = Place("laporan", _OVERVIEW, "Keikutsertaan dalam gerakan smart city")
AGREEMENTS = Place("laporan", _OVERVIEW, "Nota kesepahaman dan kerja sama")
PLANS = Place("laporan", _OVERVIEW, "Masterplan dan dokumen perencanaan")
BODIES = Place("laporan", _OVERVIEW, "Dewan dan Tim Pelaksana")
BIMTEK = Place("laporan", _OVERVIEW, "Bimbingan teknis")
DIMENSIONS = Place("laporan", _WORK, "Capaian enam dimensi")
QUICK_WINS = Place("laporan", _WORK, "Quick win")
APPLICATIONS = Place("laporan", _WORK, "Aplikasi dan SPBE")
RECOGNITION = Place("laporan", _WORK, "Prestasi dan publikasi")
SEATS_ANNEX = Place("laporan", "Susunan Keanggotaan")
EVIDENCE_ANNEX = Place("laporan", "Daftar Bukti Dukung")
QUICK_WIN_ANNEX = Place("laporan", "Quick Win: Uraian dan Foto")
DECREE = Place("lampiran-sk")
SHEETS = Place("daftar-hadir")
