#include "cli/arguments.h"
#include "cli/console.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "store/audit.h"

#include <QJsonArray>

namespace lantern::cli
{

int runVerify(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("verify"),
                        CommandLineWords::tr("Checks a file's integrity, foreign keys and audit chain."));
    arguments.takes(QStringLiteral("FILE"), CommandLineWords::tr("the Lantern file"));
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    const Console console(arguments.json());
    const Result<Verification> found =
        arguments.storeOptions(arguments.positional().constFirst())
            .and_then([&](StoreOptions options) {
                options.readOnly = true;
                return Store::open(options, arguments.clock());
            })
            .and_then([](const std::unique_ptr<Store> &store) { return verify(*store); });
    if (!found)
        return console.refuse(found.error());
    const auto word = [](bool ok) { return ok ? CommandLineWords::tr("sound") : CommandLineWords::tr("DAMAGED"); };
    console.line(CommandLineWords::tr("integrity %1, foreign keys %2, audit chain %3 (%4 rows)")
                     .arg(word(found->integrity), word(found->foreignKeys), word(found->auditChain))
                     .arg(found->auditRows));
    console.json({{"ok", found->ok()},
                  {"integrity", found->integrity},
                  {"foreign_keys", found->foreignKeys},
                  {"audit_chain", found->auditChain},
                  {"audit_rows", found->auditRows},
                  {"problems", QJsonArray::fromStringList(found->problems)}});
    for (const QString &problem : found->problems)
        console.warn(problem);
    return found->ok() ? Done : Refused;
}

} // namespace lantern::cli
