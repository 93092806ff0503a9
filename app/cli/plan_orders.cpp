#include "cli/plan_orders.h"

#include "cli/london_time.h"
#include "cli/words.h"
#include "plan/edit_orders.h"
#include "plan/request_check.h"
#include "plan/rule_checks.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace lantern::cli
{

namespace
{

const QString EveryTwoHoursOption = QStringLiteral("every-two-hours");
const QString ForbidOption = QStringLiteral("forbid");
const QString DutyOption = QStringLiteral("duty");
const QString BreakOption = QStringLiteral("break");
const QString CapOption = QStringLiteral("cap");
const QString LossOption = QStringLiteral("loss");
const QString HalfRecoveryOption = QStringLiteral("half-recovery");
const QString AvoidOption = QStringLiteral("avoid");
const QString SecondsOption = QStringLiteral("seconds");
const QString StepsOption = QStringLiteral("steps");
const QString VehicleOption = QStringLiteral("vehicle");
constexpr qint64 MostSteps = 1'000'000;
constexpr qsizetype DutyFields = 6;
constexpr qsizetype BreakFields = 3; // and three more of each place

bool wrongOrder(const Arguments &arguments, const QString &why)
{
    static_cast<void>(arguments.usage(why));
    return false;
}

// By rank ("3") or key, with commas between.
std::optional<std::vector<HotspotId>> hotspotsOf(const Arguments &arguments, const QString &option,
                                                 const HotspotSet &set)
{
    std::vector<HotspotId> found;
    for (const QString &named : arguments.value(option).split(u',', Qt::SkipEmptyParts)) {
        bool isRank = false;
        const int rank = named.trimmed().toInt(&isRank);
        const HotspotId id = HotspotId::fromString(named.trimmed());
        const auto hotspot = std::ranges::find_if(
            set.hotspots, [&](const Hotspot &one) { return isRank ? one.rank == rank : id.isValid() && one.id == id; });
        if (hotspot == set.hotspots.end()) {
            wrongOrder(arguments, CommandLineWords::tr("--%1: the set has no hotspot “%2”.").arg(option, named));
            return std::nullopt;
        }
        found.push_back(hotspot->id);
    }
    return found;
}

// The first moment of the shift at which London's clocks say so.
Result<QDateTime> instantAt(const Shift &shift, const QString &clock)
{
    const QTime time = QTime::fromString(clock.trimmed(), QStringLiteral("HH:mm"));
    if (!time.isValid())
        return failure(Error::Code::Refused,
                       CommandLineWords::tr("“%1” is no time of the day, as 23:30 is.").arg(clock));
    for (qint64 minute = 0; minute <= shift.minutes(); ++minute) {
        QDateTime instant = shift.from.addSecs(60 * minute);
        const QTime shown = instant.toTimeZone(londonZone()).time();
        if (shown.hour() == time.hour() && shown.minute() == time.minute())
            return instant;
    }
    return failure(Error::Code::Refused, CommandLineWords::tr("%1 is outside the shift, which is from %2 to %3.")
                                             .arg(clock, clockTime(shift.from), clockTime(shift.to)));
}

struct Window
{
    QDateTime from;
    QDateTime to;
};

Result<Window> windowAt(const Shift &shift, const QString &from, const QString &to)
{
    const Result<QDateTime> first = instantAt(shift, from);
    if (!first)
        return std::unexpected(first.error());
    return instantAt(shift, to).transform([&](const QDateTime &last) { return Window{.from = *first, .to = last}; });
}

// Metres on the National Grid.
Result<GridPoint> pointAt(const QString &easting, const QString &northing)
{
    bool isEasting = false;
    bool isNorthing = false;
    const GridPoint point{easting.toDouble(&isEasting), northing.toDouble(&isNorthing)};
    if (!isEasting || !isNorthing || !std::isfinite(point.easting) || !std::isfinite(point.northing))
        return failure(Error::Code::Refused,
                       CommandLineWords::tr("“%1;%2” is no easting and northing.").arg(easting, northing));
    return point;
}

// "name;easting;northing;23:30;23:45;15".
Result<Duty> dutyFrom(const QString &text, const Shift &shift)
{
    const QStringList fields = text.split(u';');
    if (fields.size() != DutyFields)
        return failure(Error::Code::Refused, CommandLineWords::tr("“%1” has not six parts.").arg(text));
    const Result<GridPoint> point = pointAt(fields[1], fields[2]);
    if (!point)
        return std::unexpected(point.error());
    const Result<Window> window = windowAt(shift, fields[3], fields[4]);
    if (!window)
        return std::unexpected(window.error());
    Duty duty{.name = fields[0].trimmed(),
              .point = *point,
              .earliest = window->from,
              .latest = window->to,
              .minutes = fields[5].toInt()};
    Plan plan; // whether the duty fits is for the edit to say
    plan.shift = shift;
    return addDuty(plan, duty).transform([&](const Plan &) { return std::move(duty); });
}

// "45;23:00;01:00", then "name;easting;northing" of each place.
Result<BreakOrder> breakFrom(const QString &text, const Shift &shift)
{
    const QStringList fields = text.split(u';');
    if (fields.size() < BreakFields || fields.size() % 3 != 0)
        return failure(Error::Code::Refused,
                       CommandLineWords::tr("“%1” has not three parts, and three more of each place.").arg(text));
    const Result<Window> window = windowAt(shift, fields[1], fields[2]);
    if (!window)
        return std::unexpected(window.error());
    BreakOrder order{.team = {}, .minutes = fields[0].toInt(), .from = window->from, .to = window->to};
    for (qsizetype place = BreakFields; place < fields.size(); place += 3) {
        const Result<GridPoint> point = pointAt(fields[place + 1], fields[place + 2]);
        if (!point)
            return std::unexpected(point.error());
        order.places.push_back({.name = fields[place].trimmed(), .point = *point});
    }
    Plan plan; // whether it fits is for the edit to say
    plan.shift = shift;
    return addBreakOrder(plan, order).transform([&](const Plan &) { return std::move(order); });
}

bool readHotspots(const Arguments &arguments, const HotspotSet &hotspots, PlanOrders &orders)
{
    const auto asked = hotspotsOf(arguments, EveryTwoHoursOption, hotspots);
    const auto forbidden = hotspotsOf(arguments, ForbidOption, hotspots);
    if (!asked || !forbidden)
        return false;
    orders.everyTwoHours = *asked;
    for (const HotspotId &hotspot : *forbidden) {
        if (std::ranges::contains(*asked, hotspot))
            return wrongOrder(arguments,
                              CommandLineWords::tr("A hotspot cannot be forbidden and asked for every two hours."));
        orders.forbids.push_back({.team = {}, .hotspot = hotspot});
    }
    return true;
}

bool readOrderNumbers(const Arguments &arguments, PlanOrders &orders)
{
    if (arguments.isSet(CapOption)) {
        const auto cap = arguments.number(CapOption, 1, MostVisitsPerNight);
        if (!cap)
            return false;
        orders.visitCap = static_cast<int>(*cap);
    }
    if (arguments.isSet(HalfRecoveryOption)) {
        const auto minutes = arguments.number(HalfRecoveryOption, 1, MostHalfRecoveryMinutes);
        if (!minutes)
            return false;
        orders.halfRecoveryMinutes = static_cast<int>(*minutes);
    }
    if (!arguments.isSet(LossOption))
        return true;
    bool isNumber = false;
    const double share = arguments.value(LossOption).toDouble(&isNumber) / 100;
    if (!isNumber || std::isnan(share) || share < 0 || share > MostUnpredictableLoss)
        return wrongOrder(arguments, CommandLineWords::tr("--loss takes a number of per cent from 0 to %1.")
                                         .arg(qRound(100 * MostUnpredictableLoss)));
    orders.unpredictableLoss = share;
    return true;
}

QJsonArray namesOf(const std::vector<HotspotId> &ids, const HotspotSet &set)
{
    QJsonArray names;
    for (const HotspotId &id : ids) {
        const auto hotspot = std::ranges::find(set.hotspots, id, &Hotspot::id);
        if (hotspot != set.hotspots.end())
            names.append(QJsonObject{{"rank", hotspot->rank}, {"hotspot", hotspot->name}, {"id", id.toString()}});
    }
    return names;
}

} // namespace

void declareOrders(Arguments &arguments)
{
    arguments.option("every-two-hours",
                     CommandLineWords::tr("hotspots, by rank or key, where somebody is at least every two hours"),
                     "LIST");
    arguments.option("forbid", CommandLineWords::tr("hotspots, by rank or key, where nobody goes"), "LIST");
    arguments.option(
        "duty",
        CommandLineWords::tr("a thing to be done at a place: between which times to be there, for how many "
                             "minutes; as often as there are duties"),
        "NAME;EASTING;NORTHING;HH:MM;HH:MM;MINUTES");
    arguments.option("break",
                     CommandLineWords::tr(
                         "when and where the breaks of all teams that work over six hours are: for how many minutes, "
                         "between which times, and at which places (whichever costs a team least; where the team "
                         "starts, if none is named)"),
                     "MINUTES;HH:MM;HH:MM[;NAME;EASTING;NORTHING]…");
    arguments.option(
        "avoid", CommandLineWords::tr("ways that nobody walks: subway, towpath, unlit, with commas between"), "LIST");
    arguments.option("cap", CommandLineWords::tr("visits to one hotspot, at most; 4 if absent"), "N");
    arguments.option("half-recovery",
                     CommandLineWords::tr("minutes after which a repeat visit is worth half of a first; 60 if absent"),
                     "N");
    arguments.option(
        "loss", CommandLineWords::tr("per cent of the worth that may be given to be harder to foresee; 2 if absent"),
        "PERCENT");
    arguments.option("vehicle", CommandLineWords::tr("uniform teams without a pair that go by vehicle"), "N", "0");
    arguments.option("steps",
                     CommandLineWords::tr("how long to look for a better plan, in steps of the search; 800 if absent"),
                     "N");
    arguments.option("seconds", CommandLineWords::tr("and how long at most; the plan then hangs on the machine"), "S");
}

bool readEffort(const Arguments &arguments, PlanRequest &request)
{
    const auto vehicles = arguments.number(VehicleOption, 0, MostUniformTeams);
    if (!vehicles)
        return false;
    request.vehicleTeams = static_cast<int>(*vehicles);
    if (arguments.isSet(StepsOption)) {
        const auto steps = arguments.number(StepsOption, 1, MostSteps);
        if (!steps)
            return false;
        request.steps = *steps;
    }
    if (arguments.isSet(SecondsOption)) {
        request.seconds = arguments.positive(SecondsOption);
        return request.seconds.has_value();
    }
    return true;
}

bool readAvoided(const Arguments &arguments, PlanRequest &request)
{
    for (const QString &key : arguments.value(AvoidOption).split(u',', Qt::SkipEmptyParts)) {
        const auto trait = avoidableFromKey(key.trimmed());
        if (!trait)
            return wrongOrder(arguments, CommandLineWords::tr("--avoid takes %1, with commas between, and not “%2”.")
                                             .arg(keysOf(AvoidableTraits).join(QStringLiteral(", ")), key.trimmed()));
        request.orders.avoid |= *trait;
    }
    return true;
}

bool readOrders(const Arguments &arguments, const HotspotSet &hotspots, PlanRequest &request)
{
    if (!readHotspots(arguments, hotspots, request.orders) || !readOrderNumbers(arguments, request.orders))
        return false;
    for (const QString &text : arguments.values(DutyOption)) {
        const Result<Duty> duty = dutyFrom(text, request.shift);
        if (!duty)
            return wrongOrder(arguments, QStringLiteral("--duty: %1").arg(duty.error().message));
        request.orders.duties.push_back(*duty);
    }
    if (!arguments.isSet(BreakOption))
        return true;
    const Result<BreakOrder> order = breakFrom(arguments.value(BreakOption), request.shift);
    if (!order)
        return wrongOrder(arguments, QStringLiteral("--break: %1").arg(order.error().message));
    request.orders.breaks.push_back(*order);
    return true;
}

QJsonObject ordersToJson(const Plan &plan, const HotspotSet &hotspots)
{
    std::vector<HotspotId> forbidden;
    for (const Forbid &forbid : plan.orders.forbids)
        if (!forbid.team.isValid())
            forbidden.push_back(forbid.hotspot);
    QJsonArray duties;
    for (const Duty &duty : plan.orders.duties)
        duties.append(QJsonObject{{"name", duty.name},
                                  {"easting", duty.point.easting},
                                  {"northing", duty.point.northing},
                                  {"earliest", isoLondonText(duty.earliest)},
                                  {"latest", isoLondonText(duty.latest)},
                                  {"minutes", duty.minutes},
                                  {"skill", duty.skill}});
    QJsonArray breaks;
    for (const BreakOrder &order : plan.orders.breaks) {
        QJsonArray places;
        for (const BreakPlace &place : order.places)
            places.append(QJsonObject{
                {"name", place.name}, {"easting", place.point.easting}, {"northing", place.point.northing}});
        breaks.append(QJsonObject{{"minutes", order.minutes},
                                  {"from", isoLondonText(order.from)},
                                  {"to", isoLondonText(order.to)},
                                  {"places", places}});
    }
    return {{"every_two_hours", namesOf(plan.orders.everyTwoHours, hotspots)},
            {"forbidden", namesOf(forbidden, hotspots)},
            {"duties", duties},
            {"breaks", breaks},
            {"avoid", QJsonArray::fromStringList(keysOf(plan.orders.avoid))},
            {"visit_cap", plan.orders.visitCap},
            {"half_recovery_minutes", plan.orders.halfRecoveryMinutes},
            {"settled_until", plan.orders.settledUntil.isValid() ? QJsonValue(isoLondonText(plan.orders.settledUntil))
                                                                 : QJsonValue(QJsonValue::Null)},
            {"unpredictable_loss", plan.orders.unpredictableLoss}};
}

} // namespace lantern::cli
