#include "plan/authority.h"

#include "plan/rule_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

struct AuthorityWords
{
    Q_DECLARE_TR_FUNCTIONS(Authority)
};

} // namespace

bool isDispersalAuthority(const Authority &authority)
{
    return authority.kind == QLatin1StringView("s34");
}

bool mayAuthorise(const QString &rank)
{
    static constexpr std::array<QLatin1StringView, 12> ranks{
        QLatin1StringView("inspector"),
        QLatin1StringView("chief inspector"),
        QLatin1StringView("superintendent"),
        QLatin1StringView("chief superintendent"),
        QLatin1StringView("commander"),
        QLatin1StringView("deputy assistant commissioner"),
        QLatin1StringView("assistant commissioner"),
        QLatin1StringView("deputy commissioner"),
        QLatin1StringView("commissioner"),
        QLatin1StringView("assistant chief constable"),
        QLatin1StringView("deputy chief constable"),
        QLatin1StringView("chief constable"),
    };
    const QString plain = rank.toLower().replace(u'_', u' ').simplified();
    return std::ranges::any_of(ranks, [&plain](QLatin1StringView name) { return plain == name; });
}

QString flawOf(const Authority &authority)
{
    if (!authority.from.isValid() || !authority.to.isValid() || authority.to <= authority.from)
        return AuthorityWords::tr("runs for no time; it needs a start and an end, at most %1 hours apart")
            .arg(AuthorityHours);
    const qint64 seconds = authority.from.secsTo(authority.to);
    if (seconds > AuthorityHours * qint64{3600})
        return AuthorityWords::tr("runs for %1; %2 hours is the most").arg(hoursText(seconds)).arg(AuthorityHours);
    if (!authority.regardsRights)
        return AuthorityWords::tr("does not say that Articles 10 and 11 were regarded");
    if (!mayAuthorise(authority.grantedByRank))
        return AuthorityWords::tr("was granted below the rank of inspector");
    return {};
}

bool runsDuring(const Authority &authority, const QDateTime &arrive, const QDateTime &depart)
{
    return authority.from <= arrive && arrive < authority.to && depart <= authority.to;
}

bool covers(const Authority &authority, GridPoint place, const QDateTime &arrive, const QDateTime &depart)
{
    return runsDuring(authority, arrive, depart) && contains(authority.area, place);
}

} // namespace lantern
