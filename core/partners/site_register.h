#pragma once

#include "partners/site_choice.h"
#include "statistics/rates.h"

namespace lantern
{

// For how long an operator keeps footage unless the file says otherwise (setting "footage_days"): 31 days.
[[nodiscard]] int footageDays(const Store &store);
[[nodiscard]] Result<void> setFootageDays(Store &store, int days); // 1 to 365

// What is wrong with a site, in words.
struct SiteCheck
{
    QStringList refused;
    QStringList warnings;
};
// Refused: no name or place, a radius outside 10 to 1,000 m, live without a date or since a later day, removed before it was live,
// footage of or asked on a later day, asked before it was recorded, without a reference or answered before it was asked; a survey of a
// later day, of nobody, or with more that feel safer than were asked. Warned of: footage asked for after it was overwritten.
[[nodiscard]] SiteCheck checkSite(const Site &site, const QDate &today, int daysKept);

// The last day on which footage of a day can be had.
[[nodiscard]] QDate keptUntil(const FootageRequest &request, int daysKept);

// A request that is not answered yet.
struct OpenRequest
{
    SiteId site;
    QString siteName;
    FootageRequest request;
    QDate due;        // keptUntil()
    int daysLeft = 0; // negative once it is overwritten
};
// By due date.
[[nodiscard]] std::vector<OpenRequest> openRequests(std::span<const Site> sites, const QDate &today, int daysKept);

// The women asked, how many of them feel safer, and the 95 % interval of the share.
struct FeelingSafer
{
    qint64 asked = 0;
    qint64 safer = 0;
    Interval interval; // of the share, 0 to 1
    [[nodiscard]] double share() const
    {
        return asked > 0 ? static_cast<double>(safer) / static_cast<double>(asked) : 0;
    }
};
[[nodiscard]] FeelingSafer feelingSafer(std::span<const SafetySurvey> surveys);
[[nodiscard]] FeelingSafer feelingSafer(std::span<const Site> sites);
// "64 of 80 women asked feel safer: 80 %, 95 % interval 70 to 87 %"; where either kind is under 5 and it leaves the house, how many were
// asked alone; empty where nobody was asked.
[[nodiscard]] QString feelingSaferText(const FeelingSafer &feeling, bool suppressed);

[[nodiscard]] QString siteStateText(SiteState state);
[[nodiscard]] QString footageOutcomeText(FootageOutcome outcome);

// The register, one record a site, and the choice with its curve; RFC 4180, counts under 5 suppressed. An exercise says so in the first
// column's name.
[[nodiscard]] QByteArray sitesCsv(std::span<const Site> sites, const QDate &today, int daysKept, bool exercise);
[[nodiscard]] QByteArray siteChoiceCsv(const SiteChoice &choice, bool exercise);

} // namespace lantern
