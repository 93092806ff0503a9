#include "plan/rule_checks.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lantern
{

namespace
{

QString tr(const char *text)
{
    return QCoreApplication::translate("Rules", text);
}

// Inspector or above: section 34(1) of the Anti-social Behaviour, Crime and Policing Act 2014.
bool mayAuthorise(const QString &rank)
{
    static constexpr std::array Ranks{u"inspector", u"superintendent", u"commander", u"commissioner",
                                      u"chief constable"};
    return std::ranges::any_of(Ranks, [&rank](const char16_t *name) {
        return QString(rank).replace(u'_', u' ').contains(QStringView(name), Qt::CaseInsensitive);
    });
}

// Why the authority is none, or empty.
QString flaw(const Authority &authority)
{
    if (!authority.from.isValid() || !authority.to.isValid() || authority.to <= authority.from)
        return tr("has no hours");
    const qint64 seconds = authority.from.secsTo(authority.to);
    if (seconds > AuthorityHours * qint64{3600})
        return tr("runs for %1; %2 h is the most").arg(hoursText(seconds)).arg(AuthorityHours);
    if (!authority.regardsRights)
        return tr("does not say that Articles 10 and 11 were regarded");
    if (!mayAuthorise(authority.grantedByRank))
        return tr("was given by a %1, below inspector").arg(authority.grantedByRank);
    return {};
}

bool covers(const Authority &authority, const Leg &leg)
{
    return authority.from <= leg.arrive && leg.depart <= authority.to && contains(authority.area, leg.point);
}

bool meets(const Authority &authority, const Plan &plan)
{
    if (authority.kind != u"s34")
        return false;
    if (!authority.from.isValid() || !authority.to.isValid())
        return true; // its flaw is said
    return authority.from < plan.shift.to && plan.shift.from < authority.to;
}

} // namespace

void RuleCheck::authorities() const
{
    const QString rule = QStringLiteral("authority");
    std::vector<const Authority *> live;
    for (const Authority &authority : context.authorities) {
        if (!meets(authority, plan))
            continue;
        const QString why = flaw(authority);
        if (why.isEmpty())
            live.push_back(&authority);
        else
            add(rule, tr("The section 34 authority %1 %2.").arg(authority.reference, why),
                tr("Have it granted anew or withdraw it."), true);
    }
    const auto visits = [](const Team &team) {
        return team.mode != Mode::Plain && std::ranges::contains(team.legs, LegKind::Visit, &Leg::kind);
    };
    if (live.empty()) {
        if (std::ranges::any_of(plan.teams, visits))
            add(rule, tr("No section 34 authority covers this shift: nobody can be directed to leave."),
                tr("Ask an inspector for one if dispersal may be needed."), false);
        return;
    }
    for (const Team &team : plan.teams) {
        if (!visits(team))
            continue;
        QStringList bare;
        const Leg *first = nullptr;
        for (const Leg &leg : team.legs) {
            const bool covered =
                std::ranges::any_of(live, [&leg](const Authority *authority) { return covers(*authority, leg); });
            if (leg.kind != LegKind::Visit || covered)
                continue;
            bare.append(tr("%1 %2").arg(clockTime(leg.arrive), leg.placeName));
            first = first ? first : &leg;
        }
        if (first)
            add(rule, tr("%1 has no section 34 authority at: %2.").arg(team.name, bare.join(QStringLiteral(", "))),
                tr("No dispersal there, or have the authority's hours or area widened."), false, &team, first);
    }
}

} // namespace lantern
