#pragma once

#include "base/clock.h"
#include "base/id.h"
#include "base/month.h"
#include "base/result.h"
#include "store/store.h"

#include <QCommandLineParser>

#include <expected>
#include <memory>
#include <optional>

namespace lantern::cli
{

// The arguments of one verb: what it takes, --help, --json, --now and --key-file, and how they are read. A fault in how
// it was called is told apart from a refusal.
class Arguments
{
public:
    Arguments(const QString &verb, const QString &summary);
    // A positional argument; `syntax` as shown in the help ("PATH…").
    void takes(const QString &name, const QString &description, const QString &syntax = {});
    void option(const char *name, const QString &description, const char *value, const char *byDefault = "");
    void flag(const char *name, const QString &description);
    // Adds --file FILE, the Lantern file that the verb works on.
    void usesFile();
    // Reads the arguments; the exit code if the verb is over already (help shown, or wrong usage).
    [[nodiscard]] std::optional<int> parse(const QStringList &arguments, int atLeastPositional = 0,
                                           int atMostPositional = 0);

    [[nodiscard]] bool json() const;
    [[nodiscard]] bool isSet(const QString &name) const;
    [[nodiscard]] QString value(const QString &name) const;
    [[nodiscard]] QStringList values(const QString &name) const;
    [[nodiscard]] QStringList positional() const;
    // Whole numbers, months and dates; nullopt after saying on stderr what is wrong with them.
    [[nodiscard]] std::optional<qint64> number(const QString &name, qint64 least, qint64 most) const;
    [[nodiscard]] std::optional<double> positive(const QString &name) const; // any finite number above 0
    [[nodiscard]] std::optional<QDate> date(const QString &name) const;
    // --from and --to, which go together, as months; nullopt where neither is set. An exit code if they are wrong.
    [[nodiscard]] std::expected<std::optional<Period>, int> months() const;
    // The plan that --plan names by its id; refused if that is the id of nothing. Call where --plan is set.
    [[nodiscard]] Result<PlanId> plan() const;
    [[nodiscard]] int usage(const QString &why) const;

    [[nodiscard]] const Clock &clock() const;
    [[nodiscard]] Result<std::unique_ptr<Store>> openStore(bool readOnly = false) const;
    [[nodiscard]] Result<StoreOptions> storeOptions(const QString &path) const;

private:
    QString m_verb;
    QCommandLineParser m_parser;
    QStringList m_required;
    std::unique_ptr<Clock> m_clock;
};

} // namespace lantern::cli
