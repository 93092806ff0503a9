#pragma once

#include "hotspot/accuracy.h"

namespace lantern
{

struct WalkForwardQuestion
{
    // Invalid months: the newest three whole ones, or as many as there are, and fewer to learn from where so many are not there.
    Period test = {};    // each of its months is scored once, the first of several where `scoreMonths` is more
    int trainMonths = 9; // learned from, the months just before
    int scoreMonths = 1; // scored together, from the test month on; all of them within `test`
    double share = 0.01; // of the area that may be chosen, 0 to 1
    double cellWidthMetres = 150;
    double bandwidthMetres = 250;
    QString source = QStringLiteral("offences");
};

// The middle of some steps, never without how many there are and how far they lie apart.
struct Spread
{
    int steps = 0;
    double mean = 0;
    double low = 0;       // the least of them
    double high = 0;      // the most
    double deviation = 0; // standard deviation with n − 1; 0 for one step
};
[[nodiscard]] Spread spreadOf(std::span<const double> values);

// One method, baseline or saved set over all steps.
struct WalkRecord
{
    QString method; // key of a method, or the name of a saved set
    bool savedSet = false;
    std::vector<std::optional<Accuracy>> steps; // in the order of the steps; nothing where it could not be asked
    Spread hitRate = {};
    Spread pai = {};
    Spread pei = {};
    Spread harmCaptured = {};
    [[nodiscard]] bool isBaseline() const; // "count", "density" and "last_year" ask for no analysis of harm
};

struct WalkStep
{
    Period train;
    Period test;
    qint64 offences = 0; // in the test months
    double harmDays = 0;
};

// A saved set on everything that came after it, beside baselines that may choose as many cells.
struct SavedSetRecord
{
    HotspotSetId id;
    QString name;
    Period period;
    std::optional<Period> later;     // nothing where the source has no later months
    bool laterIsThin = false;        // they hold under half as many records a month as the set's own
    std::optional<Accuracy> own;     // nothing either where the set lies outside the area
    std::vector<Accuracy> baselines; // "count" and "density" from the set's own months, "last_year" where there is one
};

struct WalkForward
{
    WalkForwardQuestion question;
    double areaSquareMetres = 0;
    qint64 cells = 0;
    std::vector<WalkStep> steps;
    std::vector<WalkRecord> records; // methods and baselines by mean PAI, best first; then saved sets
    std::vector<SavedSetRecord> savedSets;
    double seconds = 0;
    // Where months hold under half as many records as the fullest, so that the source seems to cover a part of the area in them and
    // their scores are not like the others'. Empty if none does.
    QString caution;
};

// Scores every method, baseline and saved set again and again: for each test month, places are chosen from the months before and
// held against the month itself (or it and the next ones). What is known later is never looked at. Steps of several months
// overlap, so they are not independent; the spread says how much they differ, not how sure the mean is. Refused: no test month, a
// source that does not hold the months to learn from or to score on (it says which it holds), a share outside 0 to 1; Cancelled.
[[nodiscard]] Result<WalkForward> walkForward(Store &store, const WalkForwardQuestion &question,
                                              const Progress &progress = {});

// One row per method and step, RFC 4180. Where under 5 of the offences were caught, neither they nor the rates that give them away
// are written. An exercise says so in the first column's name.
[[nodiscard]] QByteArray walkForwardCsv(const WalkForward &walk, bool exercise);

} // namespace lantern
