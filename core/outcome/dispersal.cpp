#include "outcome/dispersal.h"

#include "base/clock.h"
#include "base/clock_text.h"
#include "base/day_text.h"
#include "plan/authority.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

struct DispersalWords
{
    Q_DECLARE_TR_FUNCTIONS(Dispersal)
};

// An authority that ended, or begins, by so much is of another night.
constexpr qint64 SameNightSeconds = qint64{12} * 60 * 60;

QString londonTime(const QDateTime &instant)
{
    return QStringLiteral("%1, %2").arg(shortDay(instant.toTimeZone(londonZone()).date()), clockText(instant));
}

// How far the hours of an authority and a visit lie apart; 0 if they meet.
qint64 secondsApart(const Authority &authority, const PatrolResult &result)
{
    return std::max({authority.to.secsTo(result.actualIn), result.actualOut.secsTo(authority.from), qint64{0}});
}

// Why the authority does not carry this dispersal; empty if it does.
QString objection(const Authority &authority, const PatrolResult &result, const Leg &leg)
{
    if (!isDispersalAuthority(authority))
        return DispersalWords::tr("Authority %1 is no section 34 authority. Name one that is.")
            .arg(authority.reference);
    if (const QString flaw = flawOf(authority); !flaw.isEmpty())
        return DispersalWords::tr("Authority %1 %2. It cannot be used; ask an inspector for one that can.")
            .arg(authority.reference, flaw);
    if (!runsDuring(authority, result.actualIn, result.actualOut))
        return DispersalWords::tr(
                   "Authority %1 runs from %2 to %3, and the patrol was there from %4 to %5. Check the times, or leave "
                   "the dispersal out.")
            .arg(authority.reference, londonTime(authority.from), londonTime(authority.to), londonTime(result.actualIn),
                 londonTime(result.actualOut));
    if (!contains(authority.area, leg.point))
        return DispersalWords::tr(
                   "%1 lies outside the area of authority %2. Name an authority that covers it, or leave the dispersal "
                   "out.")
            .arg(leg.placeName, authority.reference);
    return {};
}

Result<void> checkUniform(const PatrolResult &result, const Team &team)
{
    if (team.mode == Mode::Plain)
        return failure(
            Error::Code::Refused,
            DispersalWords::tr(
                "%1 is in plain clothes: a dispersal direction needs a constable in uniform. Record it for the "
                "uniform team that gave it.")
                .arg(team.name));
    if (result.memberMode == QLatin1StringView("plain"))
        return failure(Error::Code::Refused,
                       DispersalWords::tr(
                           "A dispersal direction needs a constable in uniform, not a plain-clothes member. Record who "
                           "in uniform gave it, or leave it out."));
    if (team.mode == Mode::Mixed && result.memberMode != QLatin1StringView("uniform"))
        return failure(Error::Code::Refused,
                       DispersalWords::tr("%1 is mixed: say that a member in uniform gave the dispersal direction.")
                           .arg(team.name));
    return {};
}

} // namespace

Result<AuthorityId> checkDispersal(const PatrolResult &result, const Team &team, const Leg &leg,
                                   std::span<const Authority> authorities)
{
    if (const Result<void> uniform = checkUniform(result, team); !uniform)
        return std::unexpected(uniform.error());
    if (result.authority.isValid()) {
        const auto named = std::ranges::find(authorities, result.authority, &Authority::id);
        if (named == authorities.end())
            return failure(
                Error::Code::Refused,
                DispersalWords::tr("The authority named for the dispersal is not in this file. Enter it first."));
        const QString why = objection(*named, result, leg);
        return why.isEmpty() ? Result<AuthorityId>(named->id) : failure(Error::Code::Refused, why);
    }
    QString why = DispersalWords::tr(
        "A dispersal needs a live section 34 authority, and there is none. Enter the authority, or leave "
        "the dispersal out.");
    // The authority of that night says more than one of another night.
    qint64 nearest = SameNightSeconds;
    for (const Authority &authority : authorities) {
        if (!isDispersalAuthority(authority))
            continue;
        const QString objected = objection(authority, result, leg);
        if (objected.isEmpty())
            return authority.id;
        const qint64 apart = secondsApart(authority, result);
        if (apart < nearest || authorities.size() == 1) {
            nearest = apart;
            why = objected;
        }
    }
    return failure(Error::Code::Refused, why);
}

} // namespace lantern
