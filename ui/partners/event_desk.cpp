#include "partners/event_desk.h"

#include "partners/event_check.h"
#include "partners/event_fields.h"
#include "partners/event_outcome.h"
#include "partners/event_template.h"
#include "partners/partners_forms.h"
#include "store/event_repository.h"

#include <QLocale>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr double SquareMetresPerHectare = 10'000;

QVariantList eventCells(const Event &event)
{
    QStringList parts;
    parts.append(event.phases.empty() ? EventDesk::tr("no phases yet") : eventTimesText(event));
    if (!event.placeName.isEmpty())
        parts.append(event.placeName);
    if (!event.plans.empty())
        parts.append(EventDesk::tr("%n plan(s)", nullptr, static_cast<int>(event.plans.size())));
    const QString crowd = event.expectedCrowd > 0 ? QLocale().toString(event.expectedCrowd) : QString();
    return {event.id.toString(), event.name, parts.join(QStringLiteral(" · ")), crowd};
}

template<class Ring>
QVariantList ringPoints(const Ring &ring)
{
    QVariantList points;
    for (const GridPoint &corner : ring) {
        const GeoPoint point = toGeo(corner);
        points.append(
            QVariantMap{{QStringLiteral("latitude"), point.latitude}, {QStringLiteral("longitude"), point.longitude}});
    }
    return points;
}

StoreChange::Step saving(const Event &event)
{
    return [event](Store &store) { return EventRepository(store).save(event); };
}

StoreChange::Step removing(const EventId &id)
{
    return [id](Store &store) { return EventRepository(store).remove(id); };
}

} // namespace

EventDesk::EventDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"event", "name", "detail", "figure"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if (aggregates == Workspace::Everything)
            m_asking.cancel();
        if ((aggregates & Workspace::Partners) != 0)
            reload();
    });
    reload();
}

void EventDesk::reload()
{
    m_all.clear();
    if (Store *store = Workspace::instance()->store()) {
        auto events = EventRepository(*store).list();
        if (events)
            m_all = *std::move(events);
        else
            Workspace::instance()->report(events.error());
    }
    if (chosen() == nullptr)
        m_selected = m_all.empty() ? EventId() : m_all.front().id;
    std::vector<QVariantList> rows;
    rows.reserve(m_all.size());
    for (const Event &event : m_all)
        rows.push_back(eventCells(event));
    m_rows.setRows(std::move(rows));
    Q_EMIT changed();
    Q_EMIT selectedChanged();
}

const Event *EventDesk::chosen() const
{
    const auto found = std::ranges::find(m_all, m_selected, &Event::id);
    return found == m_all.end() ? nullptr : &*found;
}

void EventDesk::select(const QString &event)
{
    const EventId id = EventId::fromString(event);
    if (id == m_selected)
        return;
    m_asking.cancel();
    m_selected = id;
    m_problem.clear();
    Q_EMIT busyChanged();
    Q_EMIT selectedChanged();
}

QVariantMap EventDesk::card() const
{
    const Event *event = chosen();
    if (event == nullptr)
        return {};
    const double hectares = areaSquareMetres(event->footprint) / SquareMetresPerHectare;
    const auto last = std::ranges::find(m_all, event->lastTime, &Event::id);
    QVariantMap fields = eventFields(*event);
    fields.insert(QStringLiteral("event"), event->id.toString());
    fields.insert(QStringLiteral("times"), eventTimesText(*event));
    fields.insert(QStringLiteral("ground"),
                  event->footprint.empty() ? QString() : tr("%1 hectares").arg(QLocale().toString(hectares, 'f', 1)));
    fields.insert(QStringLiteral("warnings"), checkEvent(*event).warnings);
    fields.insert(QStringLiteral("lastName"),
                  event->lastTime.isValid() && last != m_all.end() ? last->name : QString());
    return fields;
}

QVariantList EventDesk::rings() const
{
    QVariantList rings;
    if (const Event *event = chosen())
        for (const Polygon &polygon : event->footprint)
            rings.append(QVariant(ringPoints(polygon.outer())));
    return rings;
}

QVariantList EventDesk::holes() const
{
    QVariantList rings;
    if (const Event *event = chosen())
        for (const Polygon &polygon : event->footprint)
            for (const auto &hole : polygon.inners())
                rings.append(QVariant(ringPoints(hole)));
    return rings;
}

QVariantMap EventDesk::bounds() const
{
    const Event *event = chosen();
    if (event == nullptr || event->footprint.empty())
        return {};
    const GridBox box = boundsOf(event->footprint);
    const GeoPoint low = toGeo({box.west, box.south});
    const GeoPoint high = toGeo({box.east, box.north});
    return {{QStringLiteral("west"), low.longitude},
            {QStringLiteral("south"), low.latitude},
            {QStringLiteral("east"), high.longitude},
            {QStringLiteral("north"), high.latitude}};
}

QStringList EventDesk::tacticKeys()
{
    return eventTactics();
}

QStringList EventDesk::tacticNames()
{
    QStringList names;
    for (const QString &kind : eventTactics())
        names.append(eventTacticText(kind));
    return names;
}

QStringList EventDesk::levelNames()
{
    return {commandLevelText(CommandLevel::Gold), commandLevelText(CommandLevel::Silver)};
}

QStringList EventDesk::templateKeys()
{
    return eventTemplateKeys();
}

QStringList EventDesk::templateNames()
{
    QStringList names;
    const Store *store = Workspace::instance()->store();
    for (const QString &key : eventTemplateKeys()) {
        if (store == nullptr)
            continue;
        const auto read = eventTemplateText(*store, key).and_then(readEventTemplate);
        names.append(read && !read->name.isEmpty() ? read->name : key);
    }
    return names;
}

QString EventDesk::change(const QString &text, const Event &after)
{
    if (const EventCheck check = checkEvent(after); !check.refused.isEmpty())
        return check.refused.join(u' ');
    const auto known = std::ranges::find(m_all, after.id, &Event::id);
    return pushStoreChange(text, saving(after), known == m_all.end() ? removing(after.id) : saving(*known),
                           Workspace::Partners);
}

QString EventDesk::add(const Result<Event> &made)
{
    if (!made)
        return made.error().message;
    QString refused = change(tr("Add the event %1").arg(made->name), *made);
    if (refused.isEmpty())
        select(made->id.toString());
    return refused;
}

QString EventDesk::startFrom(const QString &templateKey, const QString &on)
{
    Store *store = Workspace::instance()->store();
    return store == nullptr ? tr("No file is open.")
                            : add(eventFromTemplate(*store, templateKey, QDate::fromString(on, Qt::ISODate)));
}

QString EventDesk::startAgain(const QString &on)
{
    Store *store = Workspace::instance()->store();
    return store == nullptr || chosen() == nullptr
               ? tr("Choose an event first.")
               : add(eventAgain(*store, *chosen(), QDate::fromString(on, Qt::ISODate)));
}

QString EventDesk::save(const QVariantMap &fields)
{
    if (chosen() == nullptr)
        return tr("Choose an event first.");
    const Result<Event> after = withFields(*chosen(), fields);
    return after ? change(tr("Change the event %1").arg(after->name), *after) : after.error().message;
}

QString EventDesk::forget()
{
    const Event *event = chosen();
    return event == nullptr ? tr("Choose an event first.")
                            : pushStoreChange(tr("Remove the event %1").arg(event->name), removing(event->id),
                                              saving(*event), Workspace::Partners);
}

QString EventDesk::keepGround(const Result<MultiPolygon> &ground, const QString &placeName)
{
    if (!ground)
        return ground.error().message;
    if (chosen() == nullptr)
        return tr("Choose an event first.");
    Event after = *chosen();
    after.footprint = *ground;
    if (after.placeName.isEmpty())
        after.placeName = placeName;
    return change(tr("The ground of %1").arg(after.name), after);
}

QString EventDesk::drawGround(const QVariantList &corners)
{
    std::vector<GridPoint> points;
    points.reserve(static_cast<size_t>(corners.size()));
    for (const QVariant &corner : corners) {
        const QVariantMap point = corner.toMap();
        points.push_back(toGrid(GeoPoint{point.value(QStringLiteral("latitude")).toDouble(),
                                         point.value(QStringLiteral("longitude")).toDouble()}));
    }
    return keepGround(footprintFrom(points), {});
}

QString EventDesk::clearGround()
{
    return keepGround(MultiPolygon{}, {});
}

void EventDesk::takeGround(const QString &name, int metres)
{
    if (!Workspace::instance()->isOpen() || chosen() == nullptr)
        return;
    m_problem.clear();
    m_asking.ask(
        this, {}, [name, metres](Store &store, const Progress &) { return footprintOf(store, name, metres); },
        [this, name](const Result<MultiPolygon> &ground) {
            m_problem = keepGround(ground, name.trimmed());
            Q_EMIT busyChanged();
        });
    Q_EMIT busyChanged();
}

QString EventDesk::templateText(const QString &key)
{
    const Store *store = Workspace::instance()->store();
    return store == nullptr ? QString() : eventTemplateText(*store, key).value_or(QString());
}

QString EventDesk::saveTemplate(const QString &key, const QString &text)
{
    if (!text.trimmed().isEmpty())
        if (const Result<EventTemplate> read = readEventTemplate(text); !read)
            return read.error().line > 0 ? tr("Line %1: %2").arg(read.error().line).arg(read.error().message)
                                         : read.error().message;
    return pushStoreChange(
        tr("Change an event template"), [key, text](Store &store) { return setEventTemplateText(store, key, text); },
        [key, before = templateText(key)](Store &store) { return setEventTemplateText(store, key, before); },
        Workspace::Partners);
}

QVariantMap EventDesk::draft(const QString &form)
{
    return partnersDraft(form);
}

void EventDesk::keepDraft(const QString &form, const QVariantMap &typed)
{
    keepPartnersDraft(form, typed);
}

} // namespace lantern
