#include "walks/walk_form.h"

#include "map/geo_map.h"

#include "commands/workspace.h"
#include "outcome/daylight.h"
#include "outcome/walks.h"
#include "walks/walk_json.h"
#include "walks/walk_words.h"

#include <QLocale>

namespace lantern
{

namespace
{

QVariantMap option(const QString &value, const QString &text)
{
    return {{QStringLiteral("value"), value}, {QStringLiteral("text"), text}};
}

// The light goes with the time as long as nobody has said another.
void setStart(Walk &walk, QDate date, QTime time)
{
    if (!date.isValid() || !time.isValid())
        return;
    const QDateTime start = QDateTime(date, time, londonZone()).toUTC();
    if (walk.light == lightOver(walk.startedAt))
        walk.light = lightOver(start);
    walk.startedAt = start;
}

void setDate(Walk &walk, QDate date)
{
    setStart(walk, date, walk.startedAt.toTimeZone(londonZone()).time());
}

void setTime(Walk &walk, QTime time)
{
    setStart(walk, walk.startedAt.toTimeZone(londonZone()).date(), time);
}

std::optional<int> feltOf(const QVariant &value)
{
    return value.toInt() > 0 ? std::optional(value.toInt()) : std::nullopt;
}

} // namespace

WalkForm::WalkForm(Workspace &workspace, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
{
}

void WalkForm::show(const std::optional<WalkSheet> &sheet)
{
    if (!sheet || sheet->walk.id != walk().id)
        m_failures.clear();
    m_sheet = sheet;
    const WalkCheck check = m_sheet ? checkWalk(m_sheet->walk, m_workspace.clock().now()) : WalkCheck();
    m_refused = check.refused;
    m_warnings = check.warnings;
    showConcerns();
    Q_EMIT changed();
}

QString WalkForm::walkId() const
{
    return m_sheet ? m_sheet->walk.id.toString() : QString();
}

QString WalkForm::date() const
{
    return walk().startedAt.toTimeZone(londonZone()).date().toString(Qt::ISODate);
}

QString WalkForm::time() const
{
    return walk().startedAt.toTimeZone(londonZone()).toString(QStringLiteral("HH:mm"));
}

QString WalkForm::place() const
{
    return pointText(walk().place);
}

QVariantMap WalkForm::placePoint() const
{
    return walk().place == GridPoint() ? QVariantMap() : geoMap(walk().place);
}

QVariantList WalkForm::route() const
{
    QVariantList points;
    for (const GridPoint &point : walk().route)
        points.append(geoMap(point));
    return points;
}

QString WalkForm::routeText() const
{
    if (walk().route.empty())
        return tr("No route drawn");
    return tr("Route of %1 m").arg(QLocale().toString(qRound(lengthMetres(walk().route))));
}

QString WalkForm::today() const
{
    return todayDate().toString(Qt::ISODate);
}

QVariantList WalkForm::lights()
{
    QVariantList lights;
    for (const lantern::Light one : {Light::Daylight, Light::Dusk, Light::Dark, Light::LitStreet})
        lights.append(option(toKey(one), lightText(one)));
    return lights;
}

QVariantList WalkForm::categories()
{
    QVariantList categories;
    for (const QString &category : environmentReasons() + behaviourReasons())
        categories.append(option(category, categoryText(category)));
    return categories;
}

QVariantList WalkForm::tellings()
{
    QVariantList tellings{option(QString(), tr("Not said"))};
    for (const Telling how : {Telling::Letter, Telling::Phone, Telling::InPerson, Telling::Partner})
        tellings.append(option(toKey(how), tellingText(how)));
    return tellings;
}

void WalkForm::set(Field field, const QVariant &value)
{
    const QString key = QString::number(field);
    switch (field) {
    case Date:
        return edit(tr("Change the date"), key,
                    [&](Walk &walk) { setDate(walk, QDate::fromString(value.toString(), Qt::ISODate)); });
    case Time:
        return edit(tr("Change the time"), key,
                    [&](Walk &walk) { setTime(walk, QTime::fromString(value.toString(), QStringLiteral("HH:mm"))); });
    case PlaceName:
        return edit(tr("Name the place"), key, [&](Walk &walk) { walk.placeName = value.toString(); });
    case Officer:
        return edit(tr("Change the officer"), key, [&](Walk &walk) { walk.officer = value.toString(); });
    case Women:
        return edit(tr("Change the number of women"), key, [&](Walk &walk) { walk.women = value.toInt(); });
    case Minutes:
        return edit(tr("Change the minutes"), key, [&](Walk &walk) { walk.minutes = value.toInt(); });
    case FeltBefore:
        return edit(tr("Change how safe it felt"), key, [&](Walk &walk) { walk.feltBefore = feltOf(value); });
    case FeltAfter:
        return edit(tr("Change how safe it felt"), key, [&](Walk &walk) { walk.feltAfter = feltOf(value); });
    case Light:
        return edit(tr("Change the light"), key,
                    [&](Walk &walk) { walk.light = lightFromKey(value.toString()).value_or(walk.light); });
    }
}

bool WalkForm::isPoint(const QString &text)
{
    return pointFromText(text).has_value();
}

bool WalkForm::setPlace(const QString &text)
{
    const bool none = text.trimmed().isEmpty();
    const std::optional<GridPoint> point = pointFromText(text);
    if (!none && !point)
        return false;
    // What stands there in full is not replaced by what is shown of it.
    if (text.trimmed() != place())
        edit(tr("Put the place on the map"), {}, [&](Walk &walk) { walk.place = point.value_or(GridPoint()); });
    return true;
}

void WalkForm::setRoute(const QVariantList &points)
{
    Line route;
    for (const QVariant &point : points) {
        const QVariantMap map = point.toMap();
        const GeoPoint geo{map[QStringLiteral("latitude")].toDouble(), map[QStringLiteral("longitude")].toDouble()};
        if (!isInGreatBritain(geo))
            return m_workspace.report({.code = Error::Code::Refused, .message = tr("The route leaves Great Britain.")});
        route.push_back(toGrid(geo));
    }
    edit(route.empty() ? tr("Take the route away") : tr("Draw the route"), {}, [&](Walk &walk) {
        walk.route = route;
        if (walk.place == GridPoint() && !route.empty())
            walk.place = route.front();
    });
}

bool WalkForm::enter()
{
    if (!m_sheet || m_sheet->entered || !m_refused.isEmpty())
        return false;
    push(WalkSheet{.walk = m_sheet->walk, .entered = true}, tr("Save the walk"));
    return isEntered();
}

void WalkForm::discard()
{
    if (!m_sheet)
        return;
    if (!m_sheet->entered)
        return push(std::nullopt, tr("Discard the new walk"));
    const Result<Walk> stored = WalkRepository(*m_workspace.store()).load(m_sheet->walk.id);
    if (!stored)
        return m_workspace.report(stored.error());
    if (!sameWalk(*stored, m_sheet->walk))
        push(WalkSheet{.walk = *stored, .entered = true}, tr("Forget the unsaved changes"));
}

void WalkForm::remove()
{
    if (!m_sheet || !m_sheet->entered)
        return;
    // Undo brings back what stood in the file, so that a walk never comes back as a draft only.
    const Result<Walk> stored = WalkRepository(*m_workspace.store()).load(m_sheet->walk.id);
    if (!stored)
        return m_workspace.report(stored.error());
    m_sheet->walk = *stored;
    push(std::nullopt, tr("Remove the walk"));
}

const Walk &WalkForm::walk() const
{
    static const Walk none;
    return m_sheet ? m_sheet->walk : none;
}

QDate WalkForm::todayDate() const
{
    return m_workspace.clock().now().toTimeZone(londonZone()).date();
}

void WalkForm::edit(const QString &text, const QString &mergeKey, const Change &change)
{
    if (!m_sheet)
        return;
    WalkSheet after = *m_sheet;
    change(after.walk);
    if (!sameWalk(after.walk, m_sheet->walk))
        push(std::move(after), text, mergeKey);
}

void WalkForm::push(std::optional<WalkSheet> after, const QString &text, const QString &mergeKey)
{
    if (m_workspace.isOpen())
        m_workspace.push(new WalkChange(m_workspace, m_sheet, std::move(after), text, mergeKey));
}

void WalkForm::showConcerns()
{
    m_concerns.show(walk(), m_failures, todayDate());
}

} // namespace lantern
