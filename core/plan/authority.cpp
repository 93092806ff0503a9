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

Result<void> checkReference(const Authority &authority)
{
    const auto refused = [](const QString &why) { return failure(Error::Code::Refused, why); };
    if (!referenceKinds().contains(authority.kind))
        return refused(AuthorityWords::tr("“%1” is no kind of authority: %2.")
                           .arg(authority.kind, (QStringList{QStringLiteral("s34")} + referenceKinds()).join(u' ')));
    if (std::ranges::none_of(authority.reference, [](QChar letter) { return letter.isDigit(); }))
        return refused(AuthorityWords::tr("A reference has a number in it. Never enter a name."));
    if (!authority.from.isValid() || !authority.to.isValid() || authority.to <= authority.from)
        return refused(AuthorityWords::tr("Enter from when to when it runs; the end comes after the start."));
    if (!authority.grounds.trimmed().isEmpty() || !authority.area.empty())
        return refused(AuthorityWords::tr("Of a %1 authority only the reference is kept: leave grounds and area out.")
                           .arg(authorityKindText(authority.kind)));
    return {};
}

} // namespace

bool isDispersalAuthority(const Authority &authority)
{
    return authority.kind == QLatin1StringView("s34");
}

const QStringList &referenceKinds()
{
    static const QStringList kinds{QStringLiteral("protective_security"), QStringLiteral("ripa")};
    return kinds;
}

QString authorityKindText(const QString &kind)
{
    if (kind == QLatin1StringView("s34"))
        return AuthorityWords::tr("Section 34");
    if (kind == QLatin1StringView("protective_security"))
        return AuthorityWords::tr("Protective Security");
    if (kind == QLatin1StringView("ripa"))
        return AuthorityWords::tr("RIPA");
    return kind;
}

Result<void> checkAuthority(const Authority &authority)
{
    const auto refused = [](const QString &why) { return failure(Error::Code::Refused, why); };
    if (authority.reference.trimmed().isEmpty())
        return refused(AuthorityWords::tr("Enter the authority's reference."));
    if (!isDispersalAuthority(authority))
        return checkReference(authority);
    if (const QString flaw = flawOf(authority); !flaw.isEmpty())
        return refused(AuthorityWords::tr("The authority %1.").arg(flaw));
    if (authority.grantedBy.trimmed().isEmpty())
        return refused(AuthorityWords::tr("Enter who gave it, by shoulder number."));
    if (authority.grounds.trimmed().isEmpty())
        return refused(AuthorityWords::tr("Enter the grounds on which it was given."));
    if (authority.rightsConsidered.trimmed().isEmpty())
        return refused(AuthorityWords::tr("Say how Articles 10 and 11 were considered: which gathering or expression "
                                          "there might be, and why the authority is needed all the same."));
    if (areaSquareMetres(authority.area) <= 0)
        return refused(AuthorityWords::tr("Draw the area in which it runs."));
    return {};
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
