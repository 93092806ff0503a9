#pragma once

#include "plan/requirements.h"

namespace lantern
{

// Requirements that cannot be kept together, any of which may be given up so that the others can.
struct Conflict
{
    struct Part
    {
        Requirement what;
        QString words;        // "Dean Street 23:10–23:25 is locked for Team 1"
        QString wayOut;       // "unlock Dean Street 23:10"
        bool isEnough = true; // with the whole plan: nothing else clashes for it
        TeamId team;          // whose it is; may be invalid
        LegId leg;
    };
    std::vector<Part> parts;
    [[nodiscard]] QString why() const;
    [[nodiscard]] QString wayOut() const;
};

// Sets of the plan's requirements that cannot be kept together: of each a smallest one if that has up to three, otherwise one of which
// nothing can be left out; no two share a requirement. Empty where nothing is proved to clash (plan/requirements.h).
[[nodiscard]] std::vector<Conflict> findConflicts(const Plan &plan, const RuleContext &context);

} // namespace lantern
