#include "partners/event_template.h"

#include "base/shift.h"
#include "partners/words.h"

#include <QFile>

// Outside the namespace, as Q_INIT_RESOURCE wants it: a static library's resources are not loaded by themselves.
static void loadPartnersResources()
{
    Q_INIT_RESOURCE(partners);
}

namespace lantern
{

namespace
{

constexpr int MostDays = 30;
constexpr int MostCrowd = 10'000'000;

QString settingOf(const QString &key)
{
    return QStringLiteral("event_template_") + key;
}

std::optional<int> crowdFrom(const QString &text)
{
    bool isNumber = false;
    const int crowd = text.toInt(&isNumber);
    return isNumber && crowd >= 0 && crowd <= MostCrowd ? std::optional(crowd) : std::nullopt;
}

bool readPhase(const QStringList &parts, EventTemplate &into)
{
    bool isDay = false;
    const int day = parts.value(1).toInt(&isDay);
    const QTime from = QTime::fromString(parts.value(2), QStringLiteral("HH:mm"));
    const QTime to = QTime::fromString(parts.value(3), QStringLiteral("HH:mm"));
    const auto crowd = crowdFrom(parts.value(4, QStringLiteral("0")));
    if (parts.value(0).isEmpty() || !isDay || day < 0 || day > MostDays || !from.isValid() || !to.isValid() || !crowd)
        return false;
    into.phases.push_back({.name = parts[0], .day = day, .from = from, .to = to, .expectedCrowd = *crowd});
    return true;
}

bool readLine(const QString &key, const QString &value, EventTemplate &into)
{
    QStringList parts = value.split(u'|');
    for (QString &part : parts)
        part = part.trimmed();
    if (key == QLatin1StringView("name"))
        into.name = value;
    else if (const auto level = commandLevelFromKey(key))
        into.intentions.push_back({.level = *level, .text = value});
    else if (key == QLatin1StringView("tactic"))
        into.tactics.push_back({.kind = parts.value(0), .detail = parts.value(1)});
    else if (key == QLatin1StringView("phase"))
        return readPhase(parts, into);
    else if (const auto crowd = crowdFrom(value); key == QLatin1StringView("crowd") && crowd)
        into.expectedCrowd = *crowd;
    else
        return false;
    return !value.isEmpty();
}

Result<QString> builtInText(const QString &key)
{
    loadPartnersResources();
    QFile file(QStringLiteral(":/events/%1.txt").arg(key));
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Code::NotFound, file.errorString());
    return QString::fromUtf8(file.readAll());
}

} // namespace

const QStringList &eventTemplateKeys()
{
    static const QStringList keys{QStringLiteral("carnival"), QStringLiteral("new_years_eve")};
    return keys;
}

Result<QString> eventTemplateText(const Store &store, const QString &key)
{
    if (!eventTemplateKeys().contains(key))
        return failure(Error::Code::NotFound, PartnersWords::tr("There is no template “%1”; there are %2.")
                                                  .arg(key, eventTemplateKeys().join(QStringLiteral(", "))));
    if (QString own = store.property(settingOf(key)); !own.trimmed().isEmpty())
        return own;
    return builtInText(key);
}

Result<void> setEventTemplateText(Store &store, const QString &key, const QString &text)
{
    if (const Result<QString> known = eventTemplateText(store, key); !known)
        return std::unexpected(known.error());
    if (!text.trimmed().isEmpty())
        if (const Result<EventTemplate> read = readEventTemplate(text); !read)
            return std::unexpected(read.error());
    // The built-in text is not kept: a newer built-in one takes its place.
    const bool isBuiltIn = builtInText(key).value_or(QString()).trimmed() == text.trimmed();
    return store.setProperty(settingOf(key), isBuiltIn ? QString() : text.trimmed());
}

Result<EventTemplate> readEventTemplate(const QString &text)
{
    EventTemplate read;
    qint64 number = 0;
    for (const QString &raw : text.split(u'\n')) {
        ++number;
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const qsizetype middle = line.indexOf(u'=');
        if (middle <= 0 || !readLine(line.first(middle).trimmed(), line.sliced(middle + 1).trimmed(), read))
            return std::unexpected(
                Error{.code = Error::Code::WrongFormat,
                      .message = PartnersWords::tr("“%1” is no line of an event template: write KEY = VALUE, as "
                                                   "in “name = Street party”.")
                                     .arg(line.left(80)),
                      .line = number});
    }
    if (read.phases.empty())
        return failure(Error::Code::WrongFormat, PartnersWords::tr("An event template has at least one phase."));
    return read;
}

Result<Event> eventFromTemplate(Store &store, const QString &key, const QDate &firstDay)
{
    if (!firstDay.isValid())
        return failure(Error::Code::Refused, PartnersWords::tr("Say on which day the event begins."));
    const Result<EventTemplate> read = eventTemplateText(store, key).and_then(readEventTemplate);
    if (!read)
        return std::unexpected(read.error());
    Event event;
    event.id = store.makeId<EventId>();
    event.name = read->name;
    event.eventTemplate = key;
    event.expectedCrowd = read->expectedCrowd;
    event.intentions = read->intentions;
    event.tactics = read->tactics;
    for (const TemplatePhase &phase : read->phases) {
        const Result<Shift> hours = makeShift(firstDay.addDays(phase.day), phase.from, phase.to);
        if (!hours)
            return std::unexpected(hours.error());
        event.phases.push_back(
            {.name = phase.name, .from = hours->from, .to = hours->to, .expectedCrowd = phase.expectedCrowd});
    }
    return event;
}

} // namespace lantern
