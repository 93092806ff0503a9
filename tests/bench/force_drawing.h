#pragma once

#include "base/random.h"
#include "store/outcome_repository.h"
#include "store/plan_repository.h"

#include <cstdio>
#include <cstdlib>

// What the parts of the generator of a force's file share. Every draw comes from one seeded generator, so that the file is the same in every
// run.
namespace lantern::bench
{

inline constexpr int ForceYears = 10;
inline constexpr int ForceDeployments = 20'000;
inline constexpr int ForceTeams = 4; // of a deployment
inline constexpr int ForceLegs = 5;  // of a team
inline constexpr int ForceOffences = 2'000'000;
inline constexpr int ForceWalks = 30'000;

template<class T>
T taken(Result<T> result)
{
    if (!result) {
        std::fprintf(stderr, "force file: %s\n", qPrintable(result.error().text()));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>)
        return *std::move(result);
}

struct ForceDrawing
{
    Store &store;
    QDate today;
    Random random{2026};
    std::vector<GridPoint> places; // where offences are recorded, and so where patrols, walks and venues are
    std::vector<OfficerId> officers;

    [[nodiscard]] QDate firstDay() const { return today.addYears(-ForceYears); }
    // The day of the i-th of so many that are spread over the ten years.
    [[nodiscard]] QDate dayOf(qint64 i, qint64 many, int aheadDays = 0) const
    {
        return firstDay().addDays(i * (firstDay().daysTo(today) + aheadDays) / many);
    }
    template<class Key>
    [[nodiscard]] Key key(const QDate &day)
    {
        return Key::make(QDateTime(day, QTime(12, 0), QTimeZone::UTC), random);
    }
    [[nodiscard]] GridPoint place() { return places[random.below(places.size())]; }
    [[nodiscard]] static QString placeName(GridPoint point)
    {
        return QStringLiteral("Lantern Road %1").arg(static_cast<qint64>(point.easting + point.northing) % 997);
    }
    [[nodiscard]] QString shoulderNumber() { return QString::number(5000 + random.below(800)); }
    [[nodiscard]] bool chance(double share) { return random.unit() < share; }

    // One transaction for all of one kind.
    template<class Work>
    void together(const char *what, const Work &work)
    {
        std::fprintf(stderr, "force file: %s\n", what);
        Transaction transaction = taken(Transaction::begin(store));
        work();
        taken(transaction.commit());
    }
};

// Deployments with their lives, legs and results, and the sets that they were made of.
void drawDeployments(ForceDrawing &drawing);
// Walks, concerns, actions, requests and problems.
void drawWalks(ForceDrawing &drawing);
// Venues, training, sites, events, authorities, decisions and cases.
void drawPartners(ForceDrawing &drawing);

} // namespace lantern::bench
