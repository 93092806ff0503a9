#include "brief/presenter_slides.h"

#include "geo/coordinates.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct PresenterText
{
    Q_DECLARE_TR_FUNCTIONS(Presenter)
};

constexpr double GroundAround = 150; // metres round the outermost stop

QVariantMap line(const QString &text, bool warning)
{
    return {{QStringLiteral("text"), text}, {QStringLiteral("warning"), warning}};
}

QVariantMap slide(const QString &key, const QString &kind, const QString &title)
{
    return {{QStringLiteral("key"), key},
            {QStringLiteral("kind"), kind},
            {QStringLiteral("title"), title},
            {QStringLiteral("lead"), QString()},
            {QStringLiteral("lines"), QVariantList()},
            {QStringLiteral("legs"), QVariantList()},
            {QStringLiteral("crew"), QString()},
            {QStringLiteral("team"), -1},
            {QStringLiteral("teamName"), QString()},
            {QStringLiteral("notes"), QString()}};
}

void addPlaces(GridBox &box, const Team &team)
{
    for (const Leg &leg : team.legs)
        box.add(leg.point);
}

void putBox(QVariantMap &slide, const GridBox &box)
{
    if (box.isEmpty())
        return;
    const GridBox shown = box.grownBy(GroundAround);
    const GeoPoint low = toGeo({shown.west, shown.south});
    const GeoPoint high = toGeo({shown.east, shown.north});
    slide.insert({{QStringLiteral("west"), low.longitude},
                  {QStringLiteral("south"), low.latitude},
                  {QStringLiteral("east"), high.longitude},
                  {QStringLiteral("north"), high.latitude}});
}

QVariantMap titleSlide(const Pack &pack)
{
    QVariantMap title = slide(QStringLiteral("title"), QStringLiteral("title"), pack.title);
    title[QStringLiteral("lead")] = pack.reference;
    QVariantList lines;
    if (pack.draft)
        lines.append(line(PresenterText::tr("DRAFT: this plan is not approved."), true));
    if (pack.exercise)
        lines.append(line(PresenterText::tr("EXERCISE: every place and record is fictional."), true));
    for (const Team &team : pack.plan.teams) {
        const auto stops = std::ranges::count_if(team.legs, [](const Leg &leg) { return leg.kind == LegKind::Visit; });
        lines.append(line(PresenterText::tr("%1: %n stop(s)", nullptr, static_cast<int>(stops)).arg(team.name), false));
    }
    title[QStringLiteral("lines")] = lines;
    GridBox box;
    for (const Team &team : pack.plan.teams)
        addPlaces(box, team);
    putBox(title, box);
    title[QStringLiteral("notes")] = PresenterText::tr(
        "Say who briefs and who supervises, and count the copies out. Ask for questions after each patrol.");
    return title;
}

QVariantMap sectionSlide(const PackSection &section)
{
    QVariantMap made = slide(section.title, QStringLiteral("section"), section.title);
    QVariantList lines;
    for (const PackParagraph &paragraph : section.paragraphs)
        lines.append(line(paragraph.text, paragraph.kind == PackParagraph::Kind::Warning));
    made[QStringLiteral("lines")] = lines;
    return made;
}

// The columns of a patrol's sheet: number, time, place, minutes, why.
QVariantList legsOf(const PatrolSheet &sheet)
{
    QVariantList legs;
    for (const QStringList &row : sheet.legs.rows)
        legs.append(QVariantMap{{QStringLiteral("number"), row.value(0)},
                                {QStringLiteral("time"), row.value(1)},
                                {QStringLiteral("place"), row.value(2)},
                                {QStringLiteral("minutes"), row.value(3)},
                                {QStringLiteral("why"), row.value(4)}});
    return legs;
}

QVariantMap patrolSlide(const Pack &pack, const PatrolSheet &sheet)
{
    QVariantMap made = slide(sheet.team.toString(), QStringLiteral("patrol"), sheet.title);
    made[QStringLiteral("crew")] = sheet.crew.join(QStringLiteral(", "));
    made[QStringLiteral("legs")] = legsOf(sheet);
    QVariantList lines;
    for (const QString &text : sheet.lookFor)
        lines.append(line(text, false));
    made[QStringLiteral("lines")] = lines;
    QStringList notes = sheet.contacts;
    for (size_t team = 0; team < pack.plan.teams.size(); ++team) {
        if (pack.plan.teams[team].id != sheet.team)
            continue;
        GridBox box;
        addPlaces(box, pack.plan.teams[team]);
        putBox(made, box);
        made[QStringLiteral("team")] = static_cast<int>(team);
        made[QStringLiteral("teamName")] = pack.plan.teams[team].name;
    }
    notes.prepend(PresenterText::tr("Walk through the stops in their order; say for each why it is there. Then:"));
    made[QStringLiteral("notes")] = notes.join(QStringLiteral("\n"));
    return made;
}

} // namespace

QVariantList presenterSlides(const Pack &pack)
{
    QVariantList slides;
    if (pack.title.isEmpty())
        return slides;
    slides.append(titleSlide(pack));
    // What the patrols have in common comes before them, as a briefing is told; what is asked at its end after them.
    constexpr size_t Common = 3; // information, intention, method
    for (size_t i = 0; i < pack.sections.size() && i < Common; ++i)
        slides.append(sectionSlide(pack.sections[i]));
    for (const PatrolSheet &sheet : pack.sheets)
        slides.append(patrolSlide(pack, sheet));
    for (size_t i = Common; i < pack.sections.size(); ++i)
        slides.append(sectionSlide(pack.sections[i]));
    return slides;
}

} // namespace lantern
