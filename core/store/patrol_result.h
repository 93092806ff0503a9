#pragma once

#include "base/id.h"
#include "geo/coordinates.h"

#include <QDateTime>
#include <QMap>

namespace lantern
{

// What a patrol did on one leg. Rows are never changed: a correction is a new one that names the old.
struct PatrolResult
{
    ResultId id;
    PlanId plan;
    TeamId team;
    LegId leg;
    ResultId corrects;              // invalid for a first entry
    QDateTime recordedAt;           // UTC
    QString recordedBy;             // shoulder number or role
    QDateTime actualIn;             // UTC; invalid if missed
    QDateTime actualOut;            // UTC
    QMap<QString, int> counts;      // type key → how many; the types are in resultTypes()
    QMap<QString, int> stopReasons; // reason key → how many of "stop"
    QString behaviour;              // behaviour key seen, or empty
    bool priorLink = false;         // a prior VAWG link was found
    bool riskAssessed = false;      // every person stopped was risk-assessed
    bool intelligenceChecked = false;
    QString reference;     // CAD, custody or intelligence reference; never a name
    QString memberMode;    // for a s.35: "uniform" or "plain", who gave the direction; empty = the team's mode
    AuthorityId authority; // for a s.35
    bool nil = false;      // an explicit nil result
    bool missed = false;   // not visited; missedReason says why
    QString missedReason;
};

// stop, warning, arrest, s35_dispersal, welfare_check, men_spoken_to, women_spoken_to, safeguarding, venue_visit, intelligence
[[nodiscard]] const QStringList &resultTypes();
// loitering, following, staring, unwanted_approach, targeting_intoxicated, exposure, sexual_comment, other
[[nodiscard]] const QStringList &behaviourTypes();

} // namespace lantern
