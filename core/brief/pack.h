#pragma once

#include "store/hotspot_set.h"
#include "store/plan.h"
#include "store/store.h"

namespace lantern
{

// What a briefing pack says, as a document that knows nothing of paper.
struct PackParagraph
{
    enum class Kind { Text, Bullet, Warning };
    Kind kind = Kind::Text;
    QString text;
};

struct PackTable
{
    QStringList header;
    std::vector<QStringList> rows;
};

struct PackSection
{
    QString
        title; // Information, Intention, Method, Administration, Risk assessment, Communications, Human rights and legal
    std::vector<PackParagraph> paragraphs;
    std::vector<PackTable> tables;
};

struct PatrolSheet
{
    QString title; // "Team 1 · uniform · Verona"
    Mode mode = Mode::Uniform;
    QStringList crew; // shoulder numbers
    PackTable legs;   // time, place, minutes, why
    QStringList lookFor;
    QStringList contacts;
    TeamId team;
};

struct Pack
{
    QString title;
    QString marking;   // "OFFICIAL-SENSITIVE", with EXERCISE where it is one
    QString reference; // plan name and version
    int version = 1;
    int copyNumber = 1;
    QDate returnBy;                    // return or destroy
    QString preparedAt;                // London time
    bool exercise = false;             // fictional data: every page says so
    bool draft = true;                 // the plan is not approved: every page says DRAFT
    std::vector<PackSection> sections; // IIMARCH, in order
    std::vector<PatrolSheet> sheets;
    Plan plan; // for the maps
    HotspotSet hotspots;
};

// Builds the pack of a plan from templates in resources/briefing.
[[nodiscard]] Result<Pack> makePack(Store &store, const PlanId &plan, int copyNumber = 1);

// The pack as one self-contained HTML page; `maps` are PNG images by TeamId text, "" = the overall map.
[[nodiscard]] QString toHtml(const Pack &pack, const QMap<QString, QByteArray> &maps);

} // namespace lantern
