#include "brief/pack.h"

#include <QCoreApplication>
#include <QLocale>

namespace lantern
{

namespace
{

QString element(const QString &tag, const QString &text)
{
    return QStringLiteral("<%1>").arg(tag) + text.toHtmlEscaped() + QStringLiteral("</%1>\n").arg(tag);
}

QString listOf(const QStringList &lines)
{
    QString html = QStringLiteral("<ul>\n");
    for (const QString &line : lines)
        html += element(QStringLiteral("li"), line);
    return html + QStringLiteral("</ul>\n");
}

QString tableOf(const PackTable &table)
{
    QString html = QStringLiteral("<table><thead><tr>");
    for (const QString &cell : table.header)
        html += element(QStringLiteral("th"), cell);
    html += QStringLiteral("</tr></thead><tbody>\n");
    for (const QStringList &row : table.rows) {
        html += QStringLiteral("<tr>");
        for (const QString &cell : row)
            html += element(QStringLiteral("td"), cell);
        html += QStringLiteral("</tr>\n");
    }
    return html + QStringLiteral("</tbody></table>\n");
}

QString sectionOf(const PackSection &section)
{
    QString html = QStringLiteral("<section>") + element(QStringLiteral("h2"), section.title);
    QStringList bullets;
    const auto flush = [&] {
        if (!bullets.isEmpty())
            html += listOf(bullets);
        bullets.clear();
    };
    for (const PackParagraph &paragraph : section.paragraphs) {
        if (paragraph.kind == PackParagraph::Kind::Bullet) {
            bullets.append(paragraph.text);
            continue;
        }
        flush();
        const bool warning = paragraph.kind == PackParagraph::Kind::Warning;
        html += (warning ? QStringLiteral("<p class=\"warning\">") : QStringLiteral("<p>")) +
                paragraph.text.toHtmlEscaped() + QStringLiteral("</p>\n");
    }
    flush();
    for (const PackTable &table : section.tables)
        html += tableOf(table);
    return html + QStringLiteral("</section>\n");
}

QString mapOf(const QByteArray &png, const QString &alternative)
{
    if (png.isEmpty())
        return {};
    return QStringLiteral("<img alt=\"") + alternative.toHtmlEscaped() +
           QStringLiteral("\" src=\"data:image/png;base64,") + QString::fromLatin1(png.toBase64()) +
           QStringLiteral("\">\n");
}

QString sheetHtml(const PatrolSheet &sheet, const QByteArray &map)
{
    QString html = QStringLiteral("<section class=\"sheet\">") + element(QStringLiteral("h2"), sheet.title);
    html += element(QStringLiteral("p"),
                    QCoreApplication::translate("Brief", "Officers: %1").arg(sheet.crew.join(QStringLiteral(", "))));
    html += mapOf(map, sheet.title) + tableOf(sheet.legs);
    html +=
        element(QStringLiteral("h3"), QCoreApplication::translate("Brief", "What to look for")) + listOf(sheet.lookFor);
    html += element(QStringLiteral("h3"), QCoreApplication::translate("Brief", "Contacts")) + listOf(sheet.contacts);
    return html + QStringLiteral("</section>\n");
}

// No font, script or picture is fetched from anywhere. The marking stands fixed at both edges, which print repeats on
// each page.
constexpr auto Style = R"(<style>
body{font:14px Inter,"Helvetica Neue",Arial,sans-serif;color:#17202B;max-width:50rem;margin:3rem auto;padding:0 1rem}
.marking{position:fixed;left:0;right:0;text-align:center;font-weight:700;background:#B86E00;color:#fff;padding:4px}
.top{top:0}.bottom{bottom:0}
h2{border-bottom:1px solid #D6DDE6}table{border-collapse:collapse;width:100%;margin:1rem 0}
th,td{border:1px solid #D6DDE6;padding:4px 6px;text-align:left;vertical-align:top}th{background:#F3F5F8}
tr{break-inside:avoid}thead{display:table-header-group}img{max-width:100%}
.warning{border-left:4px solid #C2352B;padding:4px 8px;font-weight:600}
@media print{.sheet{break-before:page}body{max-width:none}.marking{color:#000;background:none}}
</style>
)";

} // namespace

QString toHtml(const Pack &pack, const QMap<QString, QByteArray> &maps)
{
    const QString draft = pack.draft ? QCoreApplication::translate("Brief", " · DRAFT, not approved") : QString();
    const QString line = QCoreApplication::translate("Brief", "%1 · %2 · copy %3")
                             .arg(pack.marking + draft, pack.reference)
                             .arg(pack.copyNumber);
    const QString marking = line.toHtmlEscaped();
    QString html = QStringLiteral("<!DOCTYPE html>\n<html lang=\"en-GB\"><head><meta charset=\"utf-8\">") +
                   element(QStringLiteral("title"), pack.title + QStringLiteral(" – ") + pack.reference) +
                   QLatin1StringView(Style) + QStringLiteral("</head><body>\n<div class=\"marking top\">") + marking +
                   QStringLiteral("</div>\n");
    html += element(QStringLiteral("h1"), pack.title) + element(QStringLiteral("p"), pack.reference);
    const QString date = QLocale().toString(pack.returnBy, QStringLiteral("ddd d MMMM yyyy"));
    html += element(
        QStringLiteral("p"),
        QCoreApplication::translate("Brief", "Prepared %1. Return or destroy by %2.").arg(pack.preparedAt, date));
    for (const PackSection &section : pack.sections)
        html += sectionOf(section);
    html += mapOf(maps.value(QString()), QCoreApplication::translate("Brief", "Map of all patrols"));
    for (const PatrolSheet &sheet : pack.sheets)
        html += sheetHtml(sheet, maps.value(sheet.team.toString()));
    return html + QStringLiteral("<div class=\"marking bottom\">") + marking +
           QStringLiteral("</div>\n</body></html>\n");
}

} // namespace lantern
