#include "exercise/operations.h"

#include "base/clock.h"
#include "store/place_repository.h"
#include "store/plan_repository.h"
#include "store/training_repository.h"
#include "store/venue_repository.h"

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

// Numbers of its own, so that the rest of the borough is what it was without the register.
constexpr quint64 VenuesSeed = 0x76656e7565;
constexpr size_t MostRegistered = 36;
constexpr int SessionTotal = 12;

const QStringList &exerciseSchemes()
{
    static const QStringList names{QStringLiteral("Ask for Angela"), QStringLiteral("Safer Space"),
                                   QStringLiteral("WAVE"), QStringLiteral("SAVI"), QStringLiteral("Pubwatch")};
    return names;
}

class RegisterDrawer
{
public:
    RegisterDrawer(Store &store, const QDate &today)
        : m_store(store)
        , m_random(VenuesSeed)
        , m_today(today)
    {
    }
    [[nodiscard]] Result<void> addVenues();
    [[nodiscard]] Result<void> addSessions();
    [[nodiscard]] Result<void> addOfficerSessions();

private:
    template<class Key>
    [[nodiscard]] Key key(const QDate &day)
    {
        return Key::make(QDateTime(day, QTime(12, 0), londonZone()).toUTC(), m_random);
    }
    [[nodiscard]] Venue draw(const Place &place);
    [[nodiscard]] Result<void> visit(const Venue &venue);
    [[nodiscard]] TrainingSession session(int number);

    Store &m_store;
    Random m_random;
    QDate m_today;
    std::vector<Venue> m_venues;
};

Venue RegisterDrawer::draw(const Place &place)
{
    Venue venue{.id = key<VenueId>(m_today.addDays(-500)),
                .name = place.name,
                .type = place.kind,
                .licence = QStringLiteral("EXERCISE/%1").arg(1001 + m_venues.size()),
                .point = place.point,
                .place = place.id,
                .schemes = {}};
    for (const QString &scheme : exerciseSchemes())
        if (m_random.unit() < 0.4)
            venue.schemes.append(scheme);
    return venue;
}

Result<void> RegisterDrawer::visit(const Venue &venue)
{
    VenueRepository venues(m_store);
    const int visits = m_random.between(0, 2);
    for (int i = 0; i < visits; ++i) {
        const auto kind = static_cast<VenueVisitKind>(m_random.between(0, 2));
        const QDate on = m_today.addDays(-m_random.between(5, 300));
        const VenueVisit drawn{.id = key<VenueVisitId>(on),
                               .venue = venue.id,
                               .kind = kind,
                               .on = on,
                               .score = m_random.between(3, 10),
                               .officer = QString::number(4401 + m_random.between(0, 9))};
        if (Result<void> saved = venues.saveVisit(drawn); !saved)
            return saved;
    }
    return {};
}

Result<void> RegisterDrawer::addVenues()
{
    const Result<std::vector<Place>> places = PlaceRepository(m_store).places();
    if (!places)
        return std::unexpected(places.error());
    for (const Place &place : *places) {
        const bool premises = place.kind == Place::Kind::Pub || place.kind == Place::Kind::Bar ||
                              place.kind == Place::Kind::Nightclub || place.kind == Place::Kind::Venue;
        if (premises && !place.name.isEmpty() && m_venues.size() < MostRegistered)
            m_venues.push_back(draw(place));
    }
    if (Result<void> saved = VenueRepository(m_store).saveAll(m_venues); !saved)
        return saved;
    for (const Venue &venue : m_venues)
        if (Result<void> visited = visit(venue); !visited)
            return visited;
    return {};
}

// Over the last two years, so that some trainings count, some lapse soon and some have lapsed. Only some venues are ever drawn.
TrainingSession RegisterDrawer::session(int number)
{
    constexpr std::array kinds{"WAVE", "Spiking", "Ask for Angela", "Operation Makesafe"};
    const QDate on = m_today.addDays(-20 - 60 * number);
    TrainingSession drawn{.id = key<TrainingSessionId>(on),
                          .kind = QString::fromLatin1(kinds[static_cast<size_t>(number) % kinds.size()]),
                          .on = on,
                          .heldBy = QStringLiteral("Licensing team"),
                          .venues = {}};
    const size_t reach = m_venues.size() * 3 / 4;
    for (size_t i = m_random.below(3); i < reach; i += 3 + m_random.below(4)) {
        const int people = m_random.between(2, 9);
        drawn.venues.push_back(
            {.venue = m_venues[i].id, .people = people, .trainedBefore = m_random.between(0, people / 3)});
    }
    return drawn;
}

Result<void> RegisterDrawer::addSessions()
{
    if (m_venues.empty())
        return {};
    TrainingRepository trainings(m_store);
    TrainingSession twice;
    for (int number = 0; number < SessionTotal; ++number) {
        const TrainingSession drawn = session(number);
        if (Result<void> saved = trainings.save(drawn); !saved)
            return saved;
        if (number == 0)
            twice = drawn;
    }
    // One venue of the newest session was noted a second time, as it happens: the register flags it.
    twice.id = key<TrainingSessionId>(twice.on);
    twice.venues.resize(1);
    return trainings.save(twice);
}

// The sessions in which two spotters whose training has lapsed, and one whose training holds, had it.
Result<void> RegisterDrawer::addOfficerSessions()
{
    const Result<std::vector<Officer>> officers = PlanRepository(m_store).officers();
    if (!officers)
        return std::unexpected(officers.error());
    TrainingRepository trainings(m_store);
    for (const Officer &officer : std::span(*officers).first(std::min<size_t>(3, officers->size()))) {
        const auto spotter = std::ranges::find(officer.skills, QStringLiteral("spotter"), &Officer::Skill::name);
        if (spotter == officer.skills.end())
            continue;
        const QDate on = spotter->until.addYears(-1).addDays(1);
        const OfficerSession held{.id = key<OfficerSessionId>(on),
                                  .skill = spotter->name,
                                  .on = on,
                                  .until = spotter->until,
                                  .heldBy = QStringLiteral("Training unit"),
                                  .officers = {officer.id}};
        if (Result<void> saved = trainings.save(held); !saved)
            return saved;
    }
    return {};
}

} // namespace

Result<void> addPartners(Store &store, const QDate &today)
{
    RegisterDrawer drawer(store, today);
    return drawer.addVenues().and_then([&] { return drawer.addSessions(); }).and_then([&] {
        return drawer.addOfficerSessions();
    });
}

} // namespace lantern
