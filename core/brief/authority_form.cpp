#include "brief/authority_form.h"

#include "base/clock.h"
#include "brief/pack_facts.h"
#include "geo/grid_reference.h"
#include "plan/authority.h"

#include <QCoreApplication>
#include <QLocale>

namespace lantern
{

namespace
{

struct FormWords
{
    Q_DECLARE_TR_FUNCTIONS(AuthorityForm)
};

constexpr double FormSquareMetresPerHectare = 10'000;

QString orLine(const QString &text)
{
    return text.trimmed().isEmpty() ? QString(60, u'_') : text;
}

QString momentText(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const QDateTime london = at.toTimeZone(londonZone());
    return dateText(london.date()) + london.toString(QStringLiteral(", HH:mm"));
}

PackParagraph written(const QString &text, PackParagraph::Kind kind = PackParagraph::Kind::Text)
{
    return {.kind = kind, .text = text};
}

// The words, or room to write them by hand.
std::vector<PackParagraph> wordsOrLines(const QString &text)
{
    constexpr size_t handwrittenLines = 4;
    if (!text.trimmed().isEmpty())
        return {written(text)};
    return std::vector<PackParagraph>(handwrittenLines, written(QString(88, u'_')));
}

PackSection grantSection(const Authority &authority)
{
    const bool isBlank = authority.reference.isEmpty();
    PackTable table{.header = {FormWords::tr("Authority"), FormWords::tr("What is written")}, .rows = {}};
    table.rows = {
        {FormWords::tr("Reference"), orLine(authority.reference)},
        {FormWords::tr("From"), orLine(momentText(authority.from))},
        {FormWords::tr("To (at most %1 hours later)").arg(AuthorityHours), orLine(momentText(authority.to))},
        {FormWords::tr("Given by (shoulder number)"), orLine(authority.grantedBy)},
        {FormWords::tr("Rank (inspector or above)"), orLine(QString(authority.grantedByRank).replace(u'_', u' '))}};
    PackSection section{.title = FormWords::tr("Who gives it, and for when"), .paragraphs = {}, .tables = {table}};
    if (const QString flaw = flawOf(authority); !isBlank && !flaw.isEmpty())
        section.paragraphs.push_back(
            written(FormWords::tr("This authority %1: do not rely on it.").arg(flaw), PackParagraph::Kind::Warning));
    return section;
}

PackSection areaSection(const Authority &authority)
{
    PackSection section{.title = FormWords::tr("Area"), .paragraphs = {}, .tables = {}};
    if (authority.area.empty()) {
        section.paragraphs = {written(FormWords::tr("Streets that bound it, or a plan attached:")),
                              written(orLine({}))};
        return section;
    }
    section.paragraphs.push_back(
        written(FormWords::tr("%1 hectares inside the corners below, taken in order; a plan of it is in the briefing.")
                    .arg(QLocale().toString(areaSquareMetres(authority.area) / FormSquareMetresPerHectare, 'f', 1))));
    PackTable corners{.header = {FormWords::tr("Corner"), FormWords::tr("Grid reference")}, .rows = {}};
    for (const Polygon &polygon : authority.area)
        for (size_t i = 0; i + 1 < polygon.outer().size(); ++i)
            corners.rows.push_back({QString::number(corners.rows.size() + 1), gridReference(polygon.outer()[i])});
    section.tables.push_back(std::move(corners));
    return section;
}

PackSection signSection()
{
    return {.title = FormWords::tr("Signed"),
            .paragraphs = {written(FormWords::tr("I am satisfied on reasonable grounds that the use of the powers of "
                                                 "section 35 in this area, in these hours, may be necessary to remove "
                                                 "or reduce the likelihood of people being harassed, alarmed or "
                                                 "distressed, or of crime or disorder.")),
                           written(FormWords::tr("Signature: %1").arg(QString(36, u'_'))),
                           written(FormWords::tr("Day and time: %1").arg(QString(36, u'_')))},
            .tables = {}};
}

} // namespace

Result<Report> makeAuthorityForm(const Store &store, const Authority &authority)
{
    if (!isDispersalAuthority(authority))
        return failure(Error::Code::Refused,
                       FormWords::tr("Of a %1 authority only the reference is kept: there is nothing to print.")
                           .arg(authorityKindText(authority.kind)));
    Report form = newReport(store);
    form.title = FormWords::tr("Authority for dispersal powers, section 34");
    form.reference = authority.reference;
    form.notes = {
        FormWords::tr("Anti-social Behaviour, Crime and Policing Act 2014, sections 34 and 35. A direction is "
                      "given by a constable in uniform, inside this area and these hours only.")};
    form.sections.push_back(grantSection(authority));
    form.sections.push_back(
        {.title = FormWords::tr("Grounds (no names)"), .paragraphs = wordsOrLines(authority.grounds), .tables = {}});
    const QString rights = authority.rightsConsidered.trimmed().isEmpty() && authority.regardsRights
                               ? FormWords::tr("Regard was had to Articles 10 and 11 of the Convention.")
                               : authority.rightsConsidered;
    form.sections.push_back({.title = FormWords::tr("Freedom of expression and of assembly (Articles 10 and 11)"),
                             .paragraphs = wordsOrLines(rights),
                             .tables = {}});
    form.sections.push_back(areaSection(authority));
    form.sections.push_back(signSection());
    return form;
}

} // namespace lantern
