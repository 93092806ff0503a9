#include "plan/request_check.h"

#include <cmath>

namespace lantern
{

namespace
{

std::unexpected<Error> refuse(const QString &why)
{
    return failure(Error::Code::Refused, why);
}

Result<void> checkTeams(const PlanRequest &request)
{
    if (request.uniformTeams < 0 || request.plainTeams < 0 || request.uniformTeams + request.plainTeams == 0)
        return refuse(PlannerWords::tr("A plan needs at least one team."));
    if (request.uniformTeams > MostUniformTeams || request.plainTeams > MostPlainTeams)
        return refuse(PlannerWords::tr("A plan has at most %1 uniform teams and %2 plain-clothes pairs.")
                          .arg(MostUniformTeams)
                          .arg(MostPlainTeams));
    if (request.plainTeams > request.uniformTeams)
        return refuse(PlannerWords::tr("%1 plain-clothes pairs need as many linked uniform teams; %2 are asked for.")
                          .arg(request.plainTeams)
                          .arg(request.uniformTeams));
    if (request.vehicleTeams < 0 || request.vehicleTeams > request.uniformTeams - request.plainTeams)
        return refuse(PlannerWords::tr("Only uniform teams without a plain-clothes pair go by vehicle: %1 of them.")
                          .arg(request.uniformTeams - request.plainTeams));
    return {};
}

} // namespace

Result<void> checkRequest(const PlanRequest &request, const HotspotSet &hotspots)
{
    if (!request.shift.from.isValid() || request.shift.from >= request.shift.to)
        return refuse(PlannerWords::tr("The shift has no hours."));
    if (request.shift.minutes() > LongestShiftHours * qint64{60})
        return refuse(PlannerWords::tr("The shift lasts %1 h %2 min; %3 hours are the most.")
                          .arg(request.shift.minutes() / 60)
                          .arg(request.shift.minutes() % 60)
                          .arg(LongestShiftHours));
    if (const Result<void> teams = checkTeams(request); !teams)
        return teams;
    if (request.minVisitMinutes < 1 || request.minVisitMinutes > request.maxVisitMinutes)
        return refuse(PlannerWords::tr("Visits need a shortest and a longest length, in that order."));
    if (request.reachMinutes < 1 || request.breakMinutes < 0 || request.orders.visitCap < 1)
        return refuse(PlannerWords::tr("Reach, break and visits per hotspot need sensible numbers."));
    if (request.orders.halfRecoveryMinutes < 1 || std::isnan(request.orders.unpredictableLoss) ||
        request.orders.unpredictableLoss < 0 || request.orders.unpredictableLoss > 0.5)
        return refuse(PlannerWords::tr(
            "Worth recovers in at least a minute, and at most half of it is given to be unpredictable."));
    if (request.steps < 1)
        return refuse(PlannerWords::tr("Planning needs at least one step."));
    if (hotspots.hotspots.empty())
        return refuse(PlannerWords::tr("There are no hotspots to visit. Analyse first, or draw some."));
    return {};
}

} // namespace lantern
