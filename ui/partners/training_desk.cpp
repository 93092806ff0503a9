#include "partners/training_desk.h"

#include "base/file_writing.h"
#include "commands/workspace.h"
#include "partners/partners_forms.h"
#include "store/training_repository.h"

#include <algorithm>

namespace lantern
{

namespace
{

bool isTwice(std::span<const TrainedTwice> twices, const TrainingSession &session)
{
    return std::ranges::any_of(twices, [&](const TrainedTwice &twice) {
        return twice.on == session.on && twice.kind == session.kind &&
               std::ranges::contains(session.venues, twice.venue, &Attendance::venue);
    });
}

QVariantList sessionRow(const VenueRegister &all, const TrainingSession &session, std::span<const TrainedTwice> twices)
{
    QStringList names;
    int people = 0;
    for (const Attendance &attendance : session.venues) {
        const Venue *venue = all.venue(attendance.venue);
        names.append(venue != nullptr ? venue->name : QString());
        people += attendance.people;
    }
    return {session.id.toString(), TrainingDesk::tr("%1, %2").arg(session.kind, dayText(session.on)),
            names.join(QStringLiteral(", ")), TrainingDesk::tr("%n person(s)", nullptr, people),
            isTwice(twices, session) ? TrainingDesk::tr("twice that day") : QString()};
}

StoreChange::Step sessionStep(const std::optional<TrainingSession> &session, const TrainingSessionId &id)
{
    return [session, id](Store &store) {
        return session ? TrainingRepository(store).save(*session) : TrainingRepository(store).remove(id);
    };
}

StoreChange::Step kindStep(const std::optional<TrainingKind> &kind, const QString &name)
{
    return [kind, name](Store &store) {
        return kind ? TrainingRepository(store).saveKind(*kind) : TrainingRepository(store).removeKind(name);
    };
}

} // namespace

TrainingDesk::TrainingDesk(QObject *parent)
    : QObject(parent)
    , m_rows({"session", "title", "detail", "figure", "warning"})
{
    connect(Workspace::instance(), &Workspace::changed, this, [this](int aggregates) {
        if ((aggregates & Workspace::Partners) != 0)
            reload();
    });
    reload();
}

QString TrainingDesk::today()
{
    return partnersToday().toString(Qt::ISODate);
}

void TrainingDesk::reload()
{
    m_all = {};
    if (Store *store = Workspace::instance()->store()) {
        if (Result<VenueRegister> all = readVenuesAndTraining(*store))
            m_all = std::move(*all);
        else
            Workspace::instance()->report(all.error());
    }
    m_twices = trainedTwice(m_all);
    std::vector<QString> keys;
    keys.reserve(m_all.sessions.size());
    for (const TrainingSession &session : m_all.sessions)
        keys.push_back(session.id.toString());
    m_venues.clear();
    for (const Venue &venue : m_all.venues)
        m_venues.append(
            QVariantMap{{QStringLiteral("venue"), venue.id.toString()}, {QStringLiteral("name"), venue.name}});
    m_rows.setKeys(keys, [this](std::span<const QString> asked) { return rowsOf(asked); });
    Q_EMIT changed();
}

std::vector<QVariantList> TrainingDesk::rowsOf(std::span<const QString> keys) const
{
    std::vector<QVariantList> rows;
    rows.reserve(keys.size());
    for (const QString &key : keys)
        if (const auto session =
                std::ranges::find(m_all.sessions, TrainingSessionId::fromString(key), &TrainingSession::id);
            session != m_all.sessions.end())
            rows.push_back(sessionRow(m_all, *session, m_twices));
    return rows;
}

QVariantList TrainingDesk::counts() const
{
    QVariantList rows;
    const std::vector<TrainingCount> counts = trainingCounts(m_all, partnersToday());
    for (size_t i = 0; i < counts.size(); ++i)
        rows.append(QVariantMap{{QStringLiteral("kind"), counts[i].kind},
                                {QStringLiteral("months"), m_all.kinds[i].months},
                                {QStringLiteral("sessions"), counts[i].sessions},
                                {QStringLiteral("businesses"), counts[i].businesses},
                                {QStringLiteral("people"), counts[i].people},
                                {QStringLiteral("counting"), counts[i].counting},
                                {QStringLiteral("soon"), counts[i].soon},
                                {QStringLiteral("lapsed"), counts[i].lapsed}});
    return rows;
}

QStringList TrainingDesk::kinds() const
{
    QStringList names;
    for (const TrainingKind &kind : m_all.kinds)
        names.append(kind.name);
    return names;
}

TrainingSession TrainingDesk::read(const QVariantMap &typed) const
{
    TrainingSession session{.id = TrainingSessionId::fromString(typed.value(QStringLiteral("session")).toString()),
                            .kind = typed.value(QStringLiteral("kind")).toString(),
                            .on = QDate::fromString(typed.value(QStringLiteral("on")).toString(), Qt::ISODate),
                            .heldBy = typed.value(QStringLiteral("by")).toString().trimmed(),
                            .venues = {}};
    const QVariantList venues = typed.value(QStringLiteral("venues")).toList();
    for (const QVariant &one : venues) {
        const QVariantMap row = one.toMap();
        session.venues.push_back({.venue = VenueId::fromString(row.value(QStringLiteral("venue")).toString()),
                                  .people = row.value(QStringLiteral("people")).toInt(),
                                  .trainedBefore = row.value(QStringLiteral("before")).toInt()});
    }
    return session;
}

QVariantMap TrainingDesk::check(const QVariantMap &typed) const
{
    const SessionCheck found = checkSession(read(typed), m_all, partnersToday());
    return {{QStringLiteral("refused"), found.refused}, {QStringLiteral("warnings"), found.warnings}};
}

QString TrainingDesk::saveSession(const QVariantMap &typed)
{
    Store *store = Workspace::instance()->store();
    if (store == nullptr)
        return tr("No file is open.");
    TrainingSession session = read(typed);
    if (const SessionCheck found = checkSession(session, m_all, partnersToday()); !found.refused.isEmpty())
        return found.refused.join(u' ');
    const auto before = std::ranges::find(m_all.sessions, session.id, &TrainingSession::id);
    const bool known = session.id.isValid() && before != m_all.sessions.end();
    if (!known)
        session.id = store->makeId<TrainingSessionId>();
    return pushStoreChange(known ? tr("Change a training session") : tr("Note a training session"),
                           sessionStep(session, session.id),
                           sessionStep(known ? std::optional(*before) : std::nullopt, session.id), Workspace::Partners);
}

QString TrainingDesk::removeSession(const QString &session)
{
    const auto before = std::ranges::find(m_all.sessions, TrainingSessionId::fromString(session), &TrainingSession::id);
    if (before == m_all.sessions.end())
        return tr("Choose a session first.");
    return pushStoreChange(tr("Remove a training session"), sessionStep(std::nullopt, before->id),
                           sessionStep(*before, before->id), Workspace::Partners);
}

QVariantMap TrainingDesk::session(const QString &session) const
{
    const auto found = std::ranges::find(m_all.sessions, TrainingSessionId::fromString(session), &TrainingSession::id);
    if (found == m_all.sessions.end())
        return {};
    QVariantList venues;
    for (const Attendance &attendance : found->venues) {
        const Venue *venue = m_all.venue(attendance.venue);
        venues.append(QVariantMap{{QStringLiteral("venue"), attendance.venue.toString()},
                                  {QStringLiteral("name"), venue != nullptr ? venue->name : QString()},
                                  {QStringLiteral("people"), attendance.people},
                                  {QStringLiteral("before"), attendance.trainedBefore}});
    }
    return {{QStringLiteral("session"), found->id.toString()},
            {QStringLiteral("kind"), found->kind},
            {QStringLiteral("on"), found->on.toString(Qt::ISODate)},
            {QStringLiteral("by"), found->heldBy},
            {QStringLiteral("venues"), venues}};
}

QString TrainingDesk::saveKind(const QString &name, int months)
{
    const QString kind = name.simplified();
    const auto before = std::ranges::find_if(
        m_all.kinds, [&](const TrainingKind &one) { return one.name.compare(kind, Qt::CaseInsensitive) == 0; });
    if (before != m_all.kinds.end() && before->months == months)
        return {};
    return pushStoreChange(tr("%1 counts for %n month(s)", nullptr, months).arg(kind),
                           kindStep(TrainingKind{.name = kind, .months = months}, kind),
                           kindStep(before != m_all.kinds.end() ? std::optional(*before) : std::nullopt, kind),
                           Workspace::Partners);
}

QString TrainingDesk::removeKind(const QString &name)
{
    const auto before = std::ranges::find(m_all.kinds, name, &TrainingKind::name);
    if (before == m_all.kinds.end())
        return tr("“%1” is not in the list.").arg(name);
    return pushStoreChange(tr("Remove %1").arg(name), kindStep(std::nullopt, name), kindStep(*before, name),
                           Workspace::Partners);
}

void TrainingDesk::exportCsv(const QUrl &file)
{
    const QString path = file.toLocalFile();
    const Result<void> written =
        writeFile(path, trainingCountsCsv(m_all, partnersToday(), Workspace::instance()->isExercise()));
    if (!written)
        return Workspace::instance()->report(written.error());
    m_notice = tr("Written, counts under 5 suppressed: %1").arg(path);
    Q_EMIT noticeChanged();
}

QVariantMap TrainingDesk::draft()
{
    return partnersDraft(QStringLiteral("training"));
}

void TrainingDesk::keepDraft(const QVariantMap &typed)
{
    keepPartnersDraft(QStringLiteral("training"), typed);
}

} // namespace lantern
