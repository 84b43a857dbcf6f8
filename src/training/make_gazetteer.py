#!/usr/bin/env python3
"""Make the entity package's resource files: countries.txt and first-names.txt.

    make_gazetteer.py SOURCES OUT

SOURCES  folder with cldr48_en_territories.json (Unicode CLDR 48, Unicode-3.0), countrynames_data.yaml (countrynames, MIT),
         i18n_nationality_en.json (i18n-nationality, MIT), census1990_first_{male,female}.txt (US Census Bureau, public domain)
OUT      folder that gets the two files, normally src/main/resources/io/sayso/entity

Needs PyYAML. The same sources give the same bytes.
"""
import json
import re
import sys
import textwrap
from pathlib import Path

import yaml

# Names that the sources lack, spell otherwise, or drown in other languages.
ALIASES = {
    "AE": "UAE;U.A.E.;Emirates", "BA": "Bosnia", "BO": "Plurinational State of Bolivia", "CD": "DRC;DR Congo;D.R. Congo;Congo-Kinshasa;Zaire",
    "CG": "Republic of the Congo;Congo-Brazzaville", "CI": "Ivory Coast;Côte d'Ivoire", "CN": "PRC;P.R.C.;People's Republic of China;mainland China",
    "CZ": "Czech Republic;Czechia", "FK": "Falklands", "GB": "UK;U.K.;Britain;Great Britain",
    "GE": "Republic of Georgia", "HK": "Hong Kong", "KP": "DPRK;D.P.R.K.;DPR Korea;North Korea;N. Korea",
    "KR": "ROK;R.O.K.;South Korea;S. Korea", "MK": "Macedonia;North Macedonia", "MM": "Burma;Myanmar", "MO": "Macau", "NL": "Holland;Netherlands",
    "PG": "PNG", "PS": "Palestine;State of Palestine;Palestinian Territories;West Bank and Gaza", "RU": "Russian Federation",
    "SA": "KSA", "SZ": "Swaziland;Eswatini", "TL": "East Timor", "TR": "Turkey;Türkiye;Turkiye", "TW": "Taiwan",
    "US": "U.S.;US;USA;U.S.A.;America;United States of America;States", "VA": "Vatican;Holy See", "VC": "St. Vincent", "CV": "Cape Verde",
}
# CLDR's usual name where the news writes another one.
NAMES = {"MM": "Myanmar", "TR": "Turkey", "HK": "Hong Kong", "MO": "Macau", "PS": "Palestine", "CG": "Republic of the Congo",
         "CD": "Democratic Republic of the Congo", "CI": "Ivory Coast", "BA": "Bosnia and Herzegovina"}
# Nationalities: what the list lacks or has in another form. The first is the entity's name.
ADJECTIVES = {
    "AE": "Emirati", "AF": "Afghan", "AG": "Antiguan", "AR": "Argentine;Argentinian;Argentinean", "BA": "Bosnian", "BE": "Belgian", "BM": "Bermudian",
    "BW": "Botswanan", "CD": "Congolese", "CG": "", "CY": "Cypriot", "DJ": "Djiboutian", "DK": "Danish;Dane;Danes",
    "DM": "", "DO": "Dominican", "EC": "Ecuadorian;Ecuadorean", "ES": "Spanish;Spaniard", "FI": "Finnish;Finn", "FR": "French;Frenchman;Frenchwoman;Frenchmen",
    "GB": "British;Briton", "GL": "Greenlandic;Greenlander", "HK": "Hong Konger",
    "HR": "Croatian;Croat", "IE": "Irish;Irishman;Irishwoman", "IS": "Icelandic;Icelander", "KZ": "Kazakh;Kazakhstani", "KG": "Kyrgyz", "LA": "Lao;Laotian",
    "LS": "Basotho", "LU": "Luxembourgish;Luxembourger", "MC": "Monegasque", "MG": "Malagasy", "MK": "Macedonian", "MV": "Maldivian", "NL": "Dutch;Dutchman;Dutchwoman",
    "NO": "Norwegian", "NP": "Nepali;Nepalese", "NZ": "New Zealander;Kiwi", "PG": "Papua New Guinean", "PH": "Filipino;Filipina;Philippine", "RE": "", "SJ": "", "NI": "Nicaraguan", "DE": "German;Germans", "CZ": "Czech;Czechs", "PL": "Polish;Pole",
    "PR": "Puerto Rican", "PS": "Palestinian", "RS": "Serbian;Serb", "SA": "Saudi Arabian;Saudi", "SE": "Swedish;Swede", "SI": "Slovenian;Slovene", "SK": "Slovak;Slovakian",
    "SR": "Surinamese", "SS": "South Sudanese", "SZ": "Swazi", "TL": "Timorese;East Timorese", "TM": "Turkmen", "TR": "Turkish;Turk", "TT": "Trinidadian", "TW": "Taiwanese",
    "US": "American", "UZ": "Uzbek;Uzbekistani", "VU": "Ni-Vanuatu", "XK": "Kosovar;Kosovan", "YE": "Yemeni;Yemenite", "GR": "Greek", "KI": "I-Kiribati",
    "LK": "Sri Lankan", "GW": "", "KN": "Kittitian", "WF": "", "SM": "Sammarinese", "IM": "Manx", "KR": "South Korean", "KP": "North Korean", "JE": "", "BJ": "Beninese",
    "VA": "", "EH": "Sahrawi", "GI": "Gibraltarian", "FK": "Falkland Islander", "FO": "Faroese", "CU": "Cuban", "ZA": "South African", "IL": "Israeli", "KM": "Comorian",
    "MU": "Mauritian", "MR": "Mauritanian", "IN": "Indian", "CN": "Chinese", "SB": "Solomon Islander", "UA": "Ukrainian", "GN": "Guinean", "GF": "", "PF": "", "TF": "",
}
# English words of long official names: what tells them from the same country's name in another language.
OFFICIAL = re.compile(r"^(The )?[A-Z][A-Za-z' ,]*\b(Republic|Kingdom|Federation|Commonwealth|State|Democratic|Emirates|Union|Sultanate|Principality|Grand Duchy)\b[A-Za-z' ]*$")
NOT_ENGLISH = re.compile(r"nutome|Emetab|Verenigde|Cenral|Oyo|Chechen|^Ethiopia |Socialist Republic of Macedonia|\b(di|de|do|la|le|den|der|und|y|et|demo\w*t[ií]\w*que|Islamske)\b|,|Citizen|Soviet|Union of Myanmar\w")


def plurals(word):
    if word.endswith(("ese", "ish", "ch", "s", "gyz", "man", "men", "x", "Lao", "Malagasy", "Greenlandic", "Icelandic", "Kiribati", "Vanuatu", "Philippine", "Turkmen")):
        return []
    return [word + "s"]


def countries(src):
    cldr = json.load(open(src / "cldr48_en_territories.json", encoding="utf-8"))
    cldr = cldr["main"]["en"]["localeDisplayNames"]["territories"]
    names = yaml.safe_load(open(src / "countrynames_data.yaml", encoding="utf-8"))
    nations = json.load(open(src / "i18n_nationality_en.json", encoding="utf-8"))["nationalities"]
    taken, rows = set(), []
    codes = sorted(c for c in cldr if re.fullmatch("[A-Z]{2}", c) and c not in ("ZZ", "EU", "EZ", "UN", "QO", "XA", "XB"))
    for code in codes:
        name = NAMES.get(code, cldr[code].replace("St.", "Saint").replace("’", "'"))
        alias = {cldr[code].replace("’", "'")}
        alias |= {v.replace("’", "'") for k, v in cldr.items() if k.startswith(code + "-alt-")}
        alias |= {n.strip() for n in names.get(code) or [] if isinstance(n, str) and OFFICIAL.match(n.strip()) and not NOT_ENGLISH.search(n) and n.upper() != n}
        alias |= set(filter(None, ALIASES.get(code, "").split(";")))
        alias = {re.sub("^[Tt]he ", "", a) for a in alias} - {name}
        given = nations.get(code, "")
        if code in ADJECTIVES:
            adjectives = [a for a in ADJECTIVES[code].split(";") if a]
        else:  # the list gives the country's own name where it knows no adjective
            adjectives = [] if not given or "(" in given or given in alias | {name} or "," in given or re.search("Island|Saint|Territor", given) else [given]
        people = [p for a in adjectives for p in plurals(a) if p not in adjectives and p not in (name, *alias)]
        alias = sorted(a for a in alias if a.lower() not in taken)
        taken |= {a.lower() for a in alias} | {name.lower()}
        rows.append("|".join((code, name, ";".join(alias), ";".join(adjectives + people))))
    return rows


# First names that go with one sex in the US and with the other, or with both, in other countries; from general knowledge.
ELSEWHERE = set("""amal andrea ariel camille dana dominique gabriele hong ilya jan jean joan kim laurence lin mai marian
    michele min ming misha nicola nikita noel noor rana rene rosario sasha simone sung tal thanh valery wei xuan yi yong
    young yuri""".split())


def first_names(src):
    def read(sex):
        lines = open(src / f"census1990_first_{sex}.txt", encoding="ascii").read().split("\n")
        return {f[0].lower(): float(f[1]) for f in map(str.split, lines) if f}

    male, female = read("male"), read("female")
    # A name counts for one side if it is at least twenty times as common there.
    he = sorted(n for n, f in male.items() if f >= 20 * female.get(n, 0) and n not in ELSEWHERE)
    she = sorted(n for n, f in female.items() if f >= 20 * male.get(n, 0) and n not in ELSEWHERE)
    return he, she


def main(argv):
    src, out = Path(argv[0]), Path(argv[1])
    head = ("# Made by src/training/make_gazetteer.py: don't edit.\n")
    with open(out / "countries.txt", "w", encoding="utf-8", newline="\n") as f:
        f.write(head + "# ISO 3166-1 code|usual name|other names|nationality: adjective first, then people\n"
                "# From Unicode CLDR 48 (Unicode License v3, Copyright 1991-2025 Unicode, Inc.), countrynames (MIT, Copyright OpenSanctions),\n"
                "# i18n-nationality (MIT), and the additions in the script.\n" + "\n".join(countries(src)) + "\n")
    he, she = first_names(src)
    with open(out / "first-names.txt", "w", encoding="utf-8", newline="\n") as f:
        f.write(head + "# First names at least twenty times as common among one sex, from the 1990 US census (US Census Bureau, public domain).\n")
        for label, names in (("he", he), ("she", she)):
            f.write("".join(f"{label}: {line}\n" for line in textwrap.wrap(" ".join(names), 150)))


if __name__ == "__main__":
    main(sys.argv[1:])
