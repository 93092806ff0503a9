#include "store/chase_rows.h"

#include "store/query.h"
#include "store/values.h"

namespace lantern
{

namespace
{

QString nameOf(ChaseTable table)
{
    return table == ChaseTable::WalkAction ? QStringLiteral("walk_action_chase")
                                           : QStringLiteral("problem_action_chase");
}

} // namespace

Result<void> saveChases(Store &store, ChaseTable table, const QString &action, const std::vector<Chase> &chases)
{
    int position = 0;
    for (const Chase &chase : chases)
        if (const auto saved =
                run(store,
                    QStringLiteral("INSERT INTO %1 (action_id, position, chased_on, answer) VALUES (?, ?, ?, ?)")
                        .arg(nameOf(table)),
                    {action, position++, dateValue(chase.on), textValue(chase.answer)});
            !saved)
            return std::unexpected(saved.error());
    return {};
}

} // namespace lantern
