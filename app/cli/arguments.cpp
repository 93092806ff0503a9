#include "cli/arguments.h"
#include "cli/words.h"

#include <QFile>

#include <cmath>
#include <cstdio>

namespace lantern::cli
{

namespace
{

void print(FILE *stream, const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), stream);
    std::fflush(stream);
}

} // namespace

Arguments::Arguments(const QString &verb, const QString &summary)
    : m_verb(verb)
    , m_clock(std::make_unique<SystemClock>())
{
    m_parser.setApplicationDescription(summary);
    flag("help", CommandLineWords::tr("shows this and ends"));
    flag("json", CommandLineWords::tr("answers with one JSON object on standard output"));
    option("now", CommandLineWords::tr("takes this instant (ISO 8601, UTC) for now, so that a run can be repeated"),
           "INSTANT");
    option("key-file", CommandLineWords::tr("reads the key of an encrypted file from the first line of PATH"), "PATH");
    option("actor", CommandLineWords::tr("role or shoulder number that the audit names"), "ROLE", "desk");
}

void Arguments::takes(const QString &name, const QString &description, const QString &syntax)
{
    m_parser.addPositionalArgument(name, description, syntax);
}

void Arguments::option(const char *name, const QString &description, const char *value, const char *byDefault)
{
    m_parser.addOption(
        {QString::fromLatin1(name), description, QString::fromUtf8(value), QString::fromLatin1(byDefault)});
}

void Arguments::flag(const char *name, const QString &description)
{
    m_parser.addOption({QString::fromLatin1(name), description});
}

void Arguments::usesFile()
{
    option("file", CommandLineWords::tr("the Lantern file to work on"), "FILE");
    m_required.append(QStringLiteral("file"));
}

std::optional<int> Arguments::parse(const QStringList &arguments, int atLeastPositional, int atMostPositional)
{
    // The parser takes the first argument for the program's name, and the help shows it.
    const bool understood = m_parser.parse(QStringList{QStringLiteral("lantern ") + m_verb} + arguments);
    if (m_parser.isSet(QStringLiteral("help"))) {
        QString help = m_parser.helpText();
        help.replace(QCoreApplication::arguments().constFirst(), QStringLiteral("lantern ") + m_verb);
        print(stdout, help);
        return 0;
    }
    if (!understood)
        return usage(m_parser.errorText());
    for (const QString &name : m_required)
        if (!m_parser.isSet(name))
            return usage(CommandLineWords::tr("--%1 is missing.").arg(name));
    const auto count = m_parser.positionalArguments().size();
    if (count < atLeastPositional)
        return usage(CommandLineWords::tr("An argument is missing."));
    if (count > atMostPositional)
        return usage(CommandLineWords::tr("“%1” is one argument too many.")
                         .arg(m_parser.positionalArguments().at(atMostPositional)));
    if (isSet(QStringLiteral("now"))) {
        const QDateTime instant = QDateTime::fromString(value(QStringLiteral("now")), Qt::ISODate);
        if (!instant.isValid())
            return usage(CommandLineWords::tr("--now takes an instant such as 2026-11-24T12:00:00Z."));
        m_clock = std::make_unique<FixedClock>(instant.toUTC());
    }
    return std::nullopt;
}

bool Arguments::json() const
{
    return m_parser.isSet(QStringLiteral("json"));
}

bool Arguments::isSet(const QString &name) const
{
    return m_parser.isSet(name);
}

QString Arguments::value(const QString &name) const
{
    return m_parser.value(name);
}

QStringList Arguments::values(const QString &name) const
{
    return m_parser.values(name);
}

QStringList Arguments::positional() const
{
    return m_parser.positionalArguments();
}

std::optional<qint64> Arguments::number(const QString &name, qint64 least, qint64 most) const
{
    bool isNumber = false;
    const qint64 number = value(name).toLongLong(&isNumber);
    if (isNumber && least <= number && number <= most)
        return number;
    static_cast<void>(
        usage(CommandLineWords::tr("--%1 takes a whole number from %2 to %3.").arg(name).arg(least).arg(most)));
    return std::nullopt;
}

std::optional<double> Arguments::positive(const QString &name) const
{
    bool isNumber = false;
    const double number = value(name).toDouble(&isNumber);
    if (isNumber && std::isfinite(number) && number > 0)
        return number;
    static_cast<void>(usage(CommandLineWords::tr("--%1 takes a number above 0.").arg(name)));
    return std::nullopt;
}

std::optional<QDate> Arguments::date(const QString &name) const
{
    const QDate date = QDate::fromString(value(name), Qt::ISODate);
    if (date.isValid())
        return date;
    static_cast<void>(usage(CommandLineWords::tr("--%1 takes a date such as 2026-11-27.").arg(name)));
    return std::nullopt;
}

Result<PlanId> Arguments::plan() const
{
    const PlanId id = PlanId::fromString(value(QStringLiteral("plan")));
    if (id.isValid())
        return id;
    return failure(Error::Code::NotFound,
                   CommandLineWords::tr("“%1” is not the id of a plan. lantern plan prints the id of the one it saves.")
                       .arg(value(QStringLiteral("plan"))));
}

std::expected<std::optional<Period>, int> Arguments::months() const
{
    if (!isSet(QStringLiteral("from")) && !isSet(QStringLiteral("to")))
        return std::nullopt;
    const auto from = Month::fromString(value(QStringLiteral("from")));
    const auto to = Month::fromString(value(QStringLiteral("to")));
    if (!from || !to || *to < *from)
        return std::unexpected(
            usage(CommandLineWords::tr("--from and --to go together, as YYYY-MM, the earlier first.")));
    return Period{*from, *to};
}

int Arguments::usage(const QString &why) const
{
    print(stderr, CommandLineWords::tr("lantern %1: %2 See lantern %1 --help.\n").arg(m_verb, why));
    return 2;
}

const Clock &Arguments::clock() const
{
    return *m_clock;
}

Result<StoreOptions> Arguments::storeOptions(const QString &path) const
{
    StoreOptions options{.path = path, .actor = value(QStringLiteral("actor"))};
    if (!isSet(QStringLiteral("key-file")))
        return options;
    QFile file(value(QStringLiteral("key-file")));
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(
            Error{.code = Error::Code::Unreadable, .message = file.errorString(), .file = file.fileName()});
    options.key = QString::fromUtf8(file.readLine()).trimmed();
    if (options.key.isEmpty())
        return std::unexpected(Error{.code = Error::Code::WrongFormat,
                                     .message = CommandLineWords::tr("The first line of the key file is empty."),
                                     .file = file.fileName()});
    return options;
}

Result<std::unique_ptr<Store>> Arguments::openStore(bool readOnly) const
{
    return storeOptions(value(QStringLiteral("file"))).and_then([&](StoreOptions options) {
        options.readOnly = readOnly;
        return Store::open(options, clock());
    });
}

} // namespace lantern::cli
