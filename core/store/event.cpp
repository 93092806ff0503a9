#include "store/event.h"

#include "store/keys.h"

#include <algorithm>

namespace lantern
{

namespace
{

constexpr KeyTable<CommandLevel, 2> CommandLevels{{{CommandLevel::Gold, "gold"}, {CommandLevel::Silver, "silver"}}};

} // namespace

QDateTime Event::from() const
{
    const auto first = std::ranges::min_element(phases, {}, &EventPhase::from);
    return first == phases.end() ? QDateTime() : first->from;
}

QDateTime Event::to() const
{
    const auto last = std::ranges::max_element(phases, {}, &EventPhase::to);
    return last == phases.end() ? QDateTime() : last->to;
}

QString toKey(CommandLevel level)
{
    return keyOf(CommandLevels, level);
}

std::optional<CommandLevel> commandLevelFromKey(QStringView key)
{
    return valueOf(CommandLevels, key);
}

const QStringList &eventTactics()
{
    static const QStringList tactics{QStringLiteral("vigilant"),         QStringLiteral("safer_space"),
                                     QStringLiteral("ask_for_angela"),   QStringLiteral("walk_and_talk"),
                                     QStringLiteral("venue_visits"),     QStringLiteral("spiking_kits"),
                                     QStringLiteral("lighting_and_cctv")};
    return tactics;
}

} // namespace lantern
