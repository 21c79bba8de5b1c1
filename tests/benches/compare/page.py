"""The poster's page as a web page: the same texts, fonts, picture and colours, laid out alike.

Reads the dictionary the poster's template reads. Nobody searches for a body size here: the size
is the one that fills the sheet with the sample. So the browser is given less to do, not more.
"""

import html
import json
import pathlib

STYLE = """
@page { size: 420mm 594mm; margin: 0 }
@font-face { font-family: Poster; src: url(FONTS/NotoSans-Regular.ttf) }
@font-face { font-family: Poster; font-weight: 600; src: url(FONTS/NotoSans-SemiBold.ttf) }
@font-face { font-family: Poster; font-weight: 700; src: url(FONTS/NotoSans-Bold.ttf) }
@font-face { font-family: Quote; font-style: italic; src: url(FONTS/LibertinusSerif-Italic.otf) }
* { box-sizing: border-box; margin: 0; padding: 0 }
html { height: 593.9mm; overflow: clip }
body { width: 420mm; height: 593.9mm; position: relative; overflow: clip; color: #17242a;
       font: 18.5pt/1.3 Poster; print-color-adjust: exact }
header { position: absolute; width: 280mm; height: 155mm; padding: 21mm 12mm 0 21mm;
         background: #0f4c5c; color: white }
header p { font-size: 22pt; color: #f5c193 }
h1 { font-size: 130pt; line-height: 1.1; letter-spacing: -.025em; margin: 4mm 0 }
blockquote { font: italic 46pt/1.25 Quote; margin-top: 12mm }
.portrait { position: absolute; left: 280mm; width: 140mm; height: 155mm; object-fit: cover;
            background: #f2d0a9 }
aside { position: absolute; left: 280mm; top: 155mm; width: 140mm; height: 439mm;
        padding: 15mm 21mm 0 14mm; background: #eaf2f3; font-size: 16pt }
main { position: absolute; left: 21mm; top: 165mm; width: 247mm }
.story { font-size: 21pt; margin-bottom: 8mm }
.columns { columns: 2; column-gap: 12mm }
section { margin-bottom: 8mm }
h2, h3 { break-after: avoid }
li, .purpose { break-inside: avoid }
h2 { font-size: 22pt; color: #0f4c5c; border-top: .9mm solid; padding-top: 4mm; margin-bottom: 3mm }
h3 { font-size: 14.5pt; color: #a8481a; margin: 3mm 0 2mm }
ul { list-style: none }
li { padding-left: 1.1em; margin-bottom: .5em; position: relative }
li i { position: absolute; left: 0; top: .4em; width: .58em; height: .58em; border-radius: 50%;
       border: .12em solid #0f4c5c }
i.supported { background: #0f4c5c }
i.partly { background: linear-gradient(90deg, #0f4c5c 50%, transparent 50%) }
dt { font-size: 14pt; color: #55656c }
dd { font-weight: 700; border-bottom: .4mm solid #cfdade; padding-bottom: 1.5mm; margin-bottom: 2.5mm }
.bars { display: flex; gap: 2mm; margin: 2mm 0 4mm }
.bars b { flex: 1; height: 3.5mm; border-radius: 2mm; background: #cfdade }
.bars b.on { background: #0f4c5c }
.row { display: flex; justify-content: space-between }
.purpose { background: #0f4c5c; color: white; padding: 9mm; font: italic 24pt/1.3 Quote }
.remark { font: 13.5pt/1.3 Poster; color: #d3dde0; margin-top: 4mm }
footer { position: absolute; bottom: 11mm; font-size: 15pt; color: #55656c }
"""


def said(text):
    return html.escape(text["t"]) if text else ""


def bars(value, count):
    cells = "".join(f'<b class="{"on" if step < (value or 0) else ""}"></b>' for step in range(count))
    return f'<div class="bars">{cells}</div>'


def item(kind, entry):
    remark = entry.get("remark")
    remark = f'<div class="remark">{said(remark)}</div>' if remark else ""
    if kind == "facts":
        return f"<dt>{said(entry['label'])}</dt><dd>{said(entry)}</dd>"
    if kind == "scales":
        words = f"<span>{said(entry['label'])}</span><span>{said(entry['word'])}</span>"
        return f'<div class="row">{words}</div>{bars(entry["value"], 5)}'
    if kind == "poles":
        ends = f"<span>{said(entry['left'])}</span><span>{said(entry['right'])}</span>"
        return f'<div class="row">{ends}</div>{bars(entry["value"] + 3, 5)}'
    if kind == "purposes":
        return f'<div class="purpose">{said(entry)}{remark}</div>'
    if kind == "prose":
        return f"<p>{said(entry)}</p>"
    return f'<li><i class="{entry["e"]}"></i>{said(entry)}</li>'


def part(one):
    label = f"<h3>{said(one['label'])}</h3>" if one["label"] else ""
    items = "".join(item(one["kind"], entry) for entry in one["items"])
    around = {"entries": "ul", "facts": "dl"}.get(one["kind"], "div")
    return f"{label}<{around}>{items}</{around}>"


def section(one):
    title = f"<h2>{said(one['title'])}</h2>" if one["title"] else ""
    return f"<section>{title}{''.join(map(part, one['parts']))}</section>"


def page(data, portrait, fonts):
    def placed(place):
        return "".join(section(one) for one in data["sections"] if one["place"] == place)

    head = data["head"]
    legend = " · ".join(count["label"] for count in data["legend"]["counts"])
    footer = "<br>".join(said(line) for line in data["footer"])
    return f"""<!doctype html>
<html lang="{data["lang"]}"><meta charset="utf-8"><title>{html.escape(data["title"])}</title>
<style>{STYLE.replace("FONTS", fonts)}</style>
<header><p>{said(head["kicker"])}</p><h1>{said(head["name"])}</h1>
<div>{said(head["archetype"])}</div><blockquote>{said(head["quote"])}</blockquote></header>
<img class="portrait" src="{portrait}" alt="{html.escape(head["portrait"]["alt"])}">
<main><div class="story">{placed("lead")}</div><div class="columns">{placed("main")}</div></main>
<aside>{placed("rail")}</aside>
<footer style="left: 21mm">{html.escape(legend)}</footer>
<footer style="left: 294mm">{footer}</footer>
</html>"""


def write(folder, fonts):
    """Writes page.html beside the dictionary and portrait in a folder."""
    folder = pathlib.Path(folder)
    parts = [json.loads((folder / name).read_text(encoding="utf-8")) for name in ("sheet.json", "data.json")]
    data = {**parts[0], **parts[1]}
    fonts = pathlib.Path(fonts).resolve().as_uri()
    text = page(data, (folder / "portrait").resolve().as_uri(), fonts)
    (folder / "page.html").write_text(text, encoding="utf-8")
    return folder / "page.html"
