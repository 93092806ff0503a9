#include "store/tasking.h"

#include "store/keys.h"

namespace lantern
{

namespace
{

constexpr KeyTable<TaskingState, 4> TaskingStateKeys{{{TaskingState::Open, "open"},
                                                      {TaskingState::InProgress, "in_progress"},
                                                      {TaskingState::Done, "done"},
                                                      {TaskingState::Withdrawn, "withdrawn"}}};

} // namespace

QString toKey(TaskingState state)
{
    return keyOf(TaskingStateKeys, state);
}

std::optional<TaskingState> taskingStateFromKey(QStringView key)
{
    return valueOf(TaskingStateKeys, key);
}

} // namespace lantern
