#include "store/site.h"

#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<SiteState, 3> SiteStates{
    {{SiteState::Proposed, "proposed"}, {SiteState::Live, "live"}, {SiteState::Removed, "removed"}}};
constexpr KeyTable<FootageOutcome, 6> FootageOutcomes{{{FootageOutcome::Awaited, "awaited"},
                                                       {FootageOutcome::ReceivedUseful, "received_useful"},
                                                       {FootageOutcome::ReceivedNotUseful, "received_not_useful"},
                                                       {FootageOutcome::NotRecorded, "not_recorded"},
                                                       {FootageOutcome::Overwritten, "overwritten"},
                                                       {FootageOutcome::Refused, "refused"}}};

} // namespace

QString toKey(SiteState state)
{
    return keyOf(SiteStates, state);
}

std::optional<SiteState> siteStateFromKey(QStringView key)
{
    return valueOf(SiteStates, key);
}

QString toKey(FootageOutcome outcome)
{
    return keyOf(FootageOutcomes, outcome);
}

std::optional<FootageOutcome> footageOutcomeFromKey(QStringView key)
{
    return valueOf(FootageOutcomes, key);
}

const std::vector<FootageOutcome> &footageOutcomes()
{
    static const std::vector<FootageOutcome> all{FootageOutcome::Awaited,           FootageOutcome::ReceivedUseful,
                                                 FootageOutcome::ReceivedNotUseful, FootageOutcome::NotRecorded,
                                                 FootageOutcome::Overwritten,       FootageOutcome::Refused};
    return all;
}

} // namespace lantern
