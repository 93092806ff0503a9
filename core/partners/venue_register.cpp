#include "partners/venue_register.h"

#include "base/day_text.h"
#include "intake/fields.h"
#include "partners/words.h"
#include "store/training_repository.h"
#include "store/venue_repository.h"

#include <QHash>

#include <algorithm>

namespace lantern
{

namespace
{

template<class T>
Result<void> takeRead(Result<T> read, T &into)
{
    if (!read)
        return std::unexpected(read.error());
    into = std::move(*read);
    return {};
}

int monthsOf(const VenueRegister &all, const QString &kind)
{
    const auto found = std::ranges::find(all.kinds, kind, &TrainingKind::name);
    return found == all.kinds.end() ? 0 : found->months;
}

// The last day on which each venue was trained in each kind, up to a day.
using LastTrained = QHash<std::pair<VenueId, QString>, QDate>;

LastTrained lastTrained(const VenueRegister &all, const QDate &day)
{
    LastTrained last;
    for (const TrainingSession &session : all.sessions) {
        if (session.on > day)
            continue;
        for (const Attendance &attendance : session.venues) {
            QDate &on = last[{attendance.venue, session.kind}];
            on = on.isValid() ? std::max(on, session.on) : session.on;
        }
    }
    return last;
}

// Without end lasts longest.
bool lastsLonger(const QDate &one, const QDate &other)
{
    return !one.isValid() ? other.isValid() : other.isValid() && one > other;
}

VenueStanding standingOf(const Venue &venue, const VenueRegister &all, const LastTrained &last, const QDate &day,
                         const QString &only)
{
    VenueStanding standing{.venue = &venue};
    for (const TrainingKind &kind : all.kinds) {
        const QDate on = last.value({venue.id, kind.name});
        if (!on.isValid() || (!only.isEmpty() && kind.name != only))
            continue;
        const QDate until = validUntil(on, kind.months);
        standing.trainings.push_back(
            {.kind = kind.name, .on = on, .until = until, .standing = standingOn(day, until, SoonLapseDays)});
        if (standing.standing == Standing::Never || lastsLonger(until, standing.until)) {
            standing.standing = standing.trainings.back().standing;
            standing.until = until;
        }
    }
    return standing;
}

QString nameOf(const VenueRegister &all, const VenueId &id)
{
    const Venue *venue = all.venue(id);
    return venue != nullptr ? venue->name : PartnersWords::tr("a venue that is gone");
}

} // namespace

const Venue *VenueRegister::venue(const VenueId &id) const
{
    const auto found = std::ranges::find(venues, id, &Venue::id);
    return found == venues.end() ? nullptr : &*found;
}

Result<VenueRegister> readVenueRegister(Store &store)
{
    Result<VenueRegister> all = readVenuesAndTraining(store);
    if (!all)
        return all;
    const Result<void> read = takeRead(VenueRepository(store).visits(), all->visits);
    return read ? std::move(all) : std::unexpected(read.error());
}

Result<VenueRegister> readVenuesAndTraining(Store &store)
{
    VenueRegister all;
    const VenueRepository venues(store);
    const TrainingRepository trainings(store);
    const Result<void> read = takeRead(venues.list(), all.venues)
                                  .and_then([&] { return takeRead(venues.schemes(), all.schemes); })
                                  .and_then([&] { return takeRead(trainings.kinds(), all.kinds); })
                                  .and_then([&] { return takeRead(trainings.sessions(), all.sessions); });
    if (!read)
        return std::unexpected(read.error());
    return all;
}

std::vector<VenueStanding> standingsOn(const VenueRegister &all, const QDate &day, const QString &kind)
{
    const LastTrained last = lastTrained(all, day);
    std::vector<VenueStanding> standings;
    standings.reserve(all.venues.size());
    for (const Venue &venue : all.venues)
        standings.push_back(standingOf(venue, all, last, day, kind));
    return standings;
}

std::vector<TrainingCount> trainingCounts(const VenueRegister &all, const QDate &day)
{
    const LastTrained last = lastTrained(all, day);
    std::vector<TrainingCount> counts;
    counts.reserve(all.kinds.size());
    for (const TrainingKind &kind : all.kinds) {
        TrainingCount count{.kind = kind.name};
        QHash<std::pair<VenueId, QDate>, int> people; // by venue and day
        for (const TrainingSession &session : all.sessions) {
            if (session.kind != kind.name || session.on > day)
                continue;
            ++count.sessions;
            for (const Attendance &attendance : session.venues) {
                int &fresh = people[{attendance.venue, session.on}];
                fresh = std::max(fresh, attendance.people - attendance.trainedBefore);
            }
        }
        for (const int fresh : std::as_const(people))
            count.people += fresh;
        for (auto trained = last.begin(); trained != last.end(); ++trained) {
            if (trained.key().second != kind.name)
                continue;
            const Standing standing = standingOn(day, validUntil(*trained, kind.months), SoonLapseDays);
            ++count.businesses;
            count.lapsed += standing == Standing::Lapsed ? 1 : 0;
            count.counting += standing != Standing::Lapsed ? 1 : 0;
            count.soon += standing == Standing::Soon ? 1 : 0;
        }
        counts.push_back(std::move(count));
    }
    return counts;
}

std::vector<TrainedTwice> trainedTwice(const VenueRegister &all)
{
    std::vector<TrainedTwice> twice;
    QHash<std::pair<VenueId, std::pair<QString, QDate>>, int> sessions;
    for (const TrainingSession &session : all.sessions)
        for (const Attendance &attendance : session.venues) {
            if (++sessions[{attendance.venue, {session.kind, session.on}}] == 2)
                twice.push_back({.venue = attendance.venue, .kind = session.kind, .on = session.on});
        }
    return twice;
}

QString twiceText(const VenueRegister &all, const TrainedTwice &twice)
{
    return PartnersWords::tr("%1 is in two %2 sessions on %3: is one of them noted twice? It counts once.")
        .arg(nameOf(all, twice.venue), twice.kind, shortDay(twice.on));
}

SessionCheck checkSession(const TrainingSession &session, const VenueRegister &all, const QDate &today)
{
    SessionCheck check;
    if (!session.on.isValid())
        check.refused.append(PartnersWords::tr("Say on which day the session was held."));
    else if (session.on > today)
        check.refused.append(PartnersWords::tr("The session is in the future: note it once it was held."));
    if (session.venues.empty())
        check.refused.append(PartnersWords::tr("Add at least one venue that came."));
    if (std::ranges::find(all.kinds, session.kind, &TrainingKind::name) == all.kinds.end())
        check.refused.append(PartnersWords::tr("Choose the kind of training."));
    for (const Attendance &attendance : session.venues) {
        if (attendance.people < 1 || attendance.trainedBefore < 0 || attendance.trainedBefore > attendance.people)
            check.refused.append(PartnersWords::tr("%1: at least one person, and no more trained before than came.")
                                     .arg(nameOf(all, attendance.venue)));
    }
    VenueRegister with = all;
    std::erase_if(with.sessions, [&](const TrainingSession &one) { return one.id == session.id; });
    const LastTrained before = lastTrained(with, session.on);
    for (const Attendance &attendance : session.venues) {
        const QDate last = before.value({attendance.venue, session.kind});
        const QDate until = validUntil(last, monthsOf(all, session.kind));
        if (last.isValid() && last == session.on)
            check.warnings.append(twiceText(all, {.venue = attendance.venue, .kind = session.kind, .on = session.on}));
        else if (last.isValid() && (!until.isValid() || until >= session.on))
            check.warnings.append(
                PartnersWords::tr("%1 had been trained on %2 and it still counted: it stays one business.")
                    .arg(nameOf(all, attendance.venue), shortDay(last)));
    }
    return check;
}

QString venueFault(const Venue &venue)
{
    constexpr qsizetype longestName = 120;
    if (venue.name.trimmed().isEmpty())
        return PartnersWords::tr("Give the venue its name.");
    if (venue.name.size() > longestName)
        return PartnersWords::tr("The name is longer than %1 letters.").arg(longestName);
    if (!pointProblem(venue.point).isEmpty())
        return PartnersWords::tr(
            "Say where the venue is: a place by name, a grid reference, or latitude and longitude.");
    return {};
}

QString visitFault(const VenueVisit &visit, const QDate &today)
{
    if (!visit.on.isValid())
        return PartnersWords::tr("Say on which day the visit was.");
    if (visit.on > today)
        return PartnersWords::tr("The visit is in the future: note it once it was made.");
    if (visit.score && (*visit.score < 0 || *visit.score > 10))
        return PartnersWords::tr("A score is 0 to 10.");
    if (visit.officer.trimmed().isEmpty())
        return PartnersWords::tr("Give the shoulder number of who made the visit.");
    return {};
}

} // namespace lantern
