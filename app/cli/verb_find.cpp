#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "store/record_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

QJsonObject recordJson(const FoundRecord &record)
{
    QJsonObject object{
        {"kind", toKey(record.kind)}, {"id", record.id}, {"title", record.title}, {"detail", record.detail}};
    if (!record.parent.isEmpty())
        object.insert(QStringLiteral("parent"), record.parent);
    if (!record.part.isEmpty())
        object.insert(QStringLiteral("part"), record.part);
    if (record.point) {
        object.insert(QStringLiteral("easting"), record.point->easting);
        object.insert(QStringLiteral("northing"), record.point->northing);
    }
    return object;
}

} // namespace

int runFind(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("find"),
                        CommandLineWords::tr("Finds records by the words in them: plans, results, walks, concerns, "
                                             "actions, venues, references."));
    arguments.usesFile();
    arguments.takes(QStringLiteral("text"), CommandLineWords::tr("words, or how they begin"), QStringLiteral("TEXT…"));
    arguments.option("most", CommandLineWords::tr("so many of each kind"), "N", "5");
    if (const auto over = arguments.parse(commandLine, 1, 20))
        return *over;
    const auto most = arguments.number(QStringLiteral("most"), 1, 1000);
    if (!most)
        return Usage;
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore(true);
    if (!store)
        return console.refuse(store.error());
    const auto found = RecordRepository(**store).find(arguments.positional().join(u' '), static_cast<int>(*most));
    if (!found)
        return console.refuse(found.error());
    QJsonArray records;
    for (const FoundRecord &record : *found) {
        console.line(QStringLiteral("%1  %2  %3").arg(toKey(record.kind), -11).arg(record.title, record.detail));
        records.append(recordJson(record));
    }
    if (found->empty())
        console.line(CommandLineWords::tr("No record has these words."));
    console.json({{"records", records}});
    return Done;
}

} // namespace lantern::cli
