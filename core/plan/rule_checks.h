#pragma once

#include "plan/rules.h"
#include "plan/timeline.h"
#include "plan/travel.h"

#include <QCoreApplication>

namespace lantern
{

// Translates the words of the rules; the context is "Rules".
struct RulesWords
{
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

// The checks that checkPlan is made of; each adds what it finds.
struct RuleCheck
{
    const Plan &plan;
    const RuleContext &context;
    Walks &walks;
    std::vector<Breach> &breaches;

    void crews(const Team &team) const;
    void training(const Team &team) const;
    void doubleBooking(const Team &team) const;
    void rest(const Team &team) const;
    void pairing(const Team &team) const;
    void reach(const Team &team) const;
    void times(const Team &team) const;
    void walking(const Team &team) const;
    void cutOff(const Team &team) const;
    void refreshment(const Team &team) const;
    void orderedBreak(const Team &team) const;
    void doseOfVisits(const Team &team) const;
    void doseOfPlaces() const;
    void authorities() const;
    void duties() const;
    void forbids(const Team &team) const;
    void everyTwoHours() const;
    void clashes() const;
    void ownHours(const Team &team) const;

    [[nodiscard]] Ways ways() const { return {.walks = walks, .drives = context.drives.get()}; }
    void add(const QString &rule, const QString &why, const QString &wayOut, bool blocks, const Team *team = nullptr,
             const Leg *leg = nullptr) const;
    // Says of the breach added last that it is about an officer of another plan too.
    void isWith(const Plan &other, const OfficerId &officer) const
    {
        breaches.back().otherPlan = other.id;
        breaches.back().officer = officer;
    }
    [[nodiscard]] const Officer *officer(const OfficerId &id) const;
    // "PC 4471".
    [[nodiscard]] QString officerName(const OfficerId &id) const;
};

// The moments at which the uniform team of a pair cannot reach it in time, one of each leg of the pair: the first, with the number of
// the leg. None where the pair has no uniform team or is not out.
[[nodiscard]] std::vector<std::pair<OutOfReach, size_t>> momentsOutOfReach(const Plan &plan, const Team &pair,
                                                                           Walks &walks);

// The same as minutes of the shift.
[[nodiscard]] std::vector<int> minutesOutOfReach(const Plan &plan, const Team &pair, Walks &walks);

// Whether every pair has its uniform team in reach at all times.
[[nodiscard]] bool areInReach(const Plan &plan, Walks &walks);

// "23:40", London time (base/clock_text.h); with the day where it is not the operational date's night: "Sat 28 Nov 03:00".
[[nodiscard]] QString clockTime(const QDateTime &instant);
[[nodiscard]] QString dayAndTime(const QDateTime &instant);
// "10 h" or "10 h 30 min".
[[nodiscard]] QString hoursText(qint64 seconds);

} // namespace lantern
