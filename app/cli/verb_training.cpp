#include "cli/console.h"
#include "cli/partner_words.h"
#include "cli/training_officers.h"
#include "cli/verbs.h"
#include "cli/words.h"

#include "base/file_writing.h"
#include "store/training_repository.h"

#include <QJsonArray>

namespace lantern::cli
{

namespace
{

void declareTraining(Arguments &arguments)
{
    arguments.takes(QStringLiteral("add|list|count|kind|officers|holders|gap|export"),
                    CommandLineWords::tr("what to do"));
    arguments.usesFile();
    arguments.option("kind", CommandLineWords::tr("add, kind: which training, such as WAVE"), "KIND");
    arguments.option("months", CommandLineWords::tr("kind: how many months it counts; 0 without end"), "N");
    arguments.option("on", CommandLineWords::tr("the day; today if absent"), "DATE");
    arguments.option("by", CommandLineWords::tr("add, officers: who held it, shoulder number or role"), "NUMBER");
    arguments.option(
        "venue",
        CommandLineWords::tr("add: who came, as VENUE:PEOPLE or VENUE:PEOPLE:TRAINED BEFORE; may be given again"),
        "VENUE:N[:N]");
    arguments.option("skill", CommandLineWords::tr("officers, holders: the skill"), "SKILL", "spotter");
    arguments.option("until", CommandLineWords::tr("officers: the last day on which it holds; without end if absent"),
                     "DATE");
    arguments.option("number", CommandLineWords::tr("officers: shoulder number; may be given again"), "NUMBER");
    arguments.option("out", CommandLineWords::tr("export: the file to write (CSV, counts under 5 suppressed)"), "PATH");
}

std::optional<Attendance> readAttendance(const QString &text, const VenueRegister &all, const Console &console)
{
    QStringList parts = text.split(u':');
    bool good = parts.size() == 2 || parts.size() == 3;
    bool peopleOk = false;
    bool beforeOk = true;
    const int people = parts.value(1).toInt(&peopleOk);
    const int before = parts.size() == 3 ? parts[2].toInt(&beforeOk) : 0;
    good = good && peopleOk && beforeOk;
    const Result<const Venue *> venue =
        good ? venueNamed(all, parts[0])
             : failure(Error::Code::Refused,
                       CommandLineWords::tr("“%1” is not VENUE:PEOPLE or VENUE:PEOPLE:TRAINED BEFORE.").arg(text));
    if (!venue) {
        static_cast<void>(console.refuse(venue.error()));
        return std::nullopt;
    }
    return Attendance{.venue = (*venue)->id, .people = people, .trainedBefore = before};
}

int addSession(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const auto on = dayHeld(arguments);
    if (!on)
        return Usage;
    TrainingSession session{.id = store.makeId<TrainingSessionId>(),
                            .kind = arguments.value(QStringLiteral("kind")),
                            .on = *on,
                            .heldBy = arguments.value(QStringLiteral("by")),
                            .venues = {}};
    for (const TrainingKind &kind : all.kinds)
        if (kind.name.compare(session.kind, Qt::CaseInsensitive) == 0)
            session.kind = kind.name;
    for (const QString &text : arguments.values(QStringLiteral("venue"))) {
        const auto attendance = readAttendance(text, all, console);
        if (!attendance)
            return Refused;
        session.venues.push_back(*attendance);
    }
    const SessionCheck check = checkSession(session, all, today(arguments));
    if (!check.refused.isEmpty())
        return console.refuse({.code = Error::Code::Refused, .message = check.refused.join(u' ')});
    if (const Result<void> saved = TrainingRepository(store).save(session); !saved)
        return console.refuse(saved.error());
    for (const QString &warning : check.warnings)
        console.warn(warning);
    console.line(CommandLineWords::tr("session %1 saved").arg(session.id.toString()));
    console.json({{"session", session.id.toString()}, {"warnings", QJsonArray::fromStringList(check.warnings)}});
    return Done;
}

int listSessions(const VenueRegister &all, const Console &console)
{
    QJsonArray sessions;
    for (const TrainingSession &session : all.sessions) {
        QJsonArray venues;
        QStringList names;
        for (const Attendance &attendance : session.venues) {
            const Venue *venue = all.venue(attendance.venue);
            names.append(venue != nullptr ? venue->name : QString());
            venues.append(QJsonObject{{"venue", attendance.venue.toString()},
                                      {"name", names.last()},
                                      {"people", attendance.people},
                                      {"trained_before", attendance.trainedBefore}});
        }
        console.line(QStringLiteral("%1  %2  %3")
                         .arg(session.on.toString(Qt::ISODate), session.kind, names.join(QStringLiteral(", "))));
        sessions.append(QJsonObject{{"session", session.id.toString()},
                                    {"kind", session.kind},
                                    {"on", jsonDate(session.on)},
                                    {"by", session.heldBy},
                                    {"venues", venues}});
    }
    console.json({{"sessions", sessions}});
    return Done;
}

int countSessions(const Arguments &arguments, const VenueRegister &all, const Console &console)
{
    QJsonArray counts;
    const std::vector<TrainingCount> found = trainingCounts(all, today(arguments));
    for (size_t i = 0; i < found.size(); ++i) {
        const TrainingCount &count = found[i];
        console.line(
            CommandLineWords::tr("%1: %2 sessions, %3 businesses, %4 people; counting %5, of them lapsing soon "
                                 "%6, lapsed %7")
                .arg(count.kind)
                .arg(count.sessions)
                .arg(count.businesses)
                .arg(count.people)
                .arg(count.counting)
                .arg(count.soon)
                .arg(count.lapsed));
        counts.append(QJsonObject{{"kind", count.kind},
                                  {"months", all.kinds[i].months},
                                  {"sessions", count.sessions},
                                  {"businesses", count.businesses},
                                  {"people", count.people},
                                  {"counting", count.counting},
                                  {"soon", count.soon},
                                  {"lapsed", count.lapsed}});
    }
    console.json({{"counts", counts}});
    return Done;
}

int changeKind(const Arguments &arguments, Store &store, const Console &console)
{
    TrainingRepository trainings(store);
    if (arguments.isSet(QStringLiteral("kind"))) {
        const auto months = arguments.number(QStringLiteral("months"), 0, 120);
        if (!months)
            return Usage;
        const Result<void> saved =
            trainings.saveKind({.name = arguments.value(QStringLiteral("kind")), .months = static_cast<int>(*months)});
        if (!saved)
            return console.refuse(saved.error());
    }
    const auto kinds = trainings.kinds();
    if (!kinds)
        return console.refuse(kinds.error());
    QJsonArray all;
    for (const TrainingKind &kind : *kinds) {
        console.line(CommandLineWords::tr("%1: %n month(s)", nullptr, kind.months).arg(kind.name));
        all.append(QJsonObject{{"kind", kind.name}, {"months", kind.months}});
    }
    console.json({{"kinds", all}});
    return Done;
}

int writeCounts(const Arguments &arguments, Store &store, const VenueRegister &all, const Console &console)
{
    const QString out = arguments.value(QStringLiteral("out"));
    if (out.isEmpty())
        return arguments.usage(CommandLineWords::tr("--out is missing."));
    const QByteArray csv = trainingCountsCsv(all, today(arguments), store.isExercise());
    if (const Result<void> written = writeFile(out, csv); !written)
        return console.refuse(written.error());
    console.line(CommandLineWords::tr("%1 written").arg(out));
    console.json({{"out", out}, {"bytes", csv.size()}});
    return Done;
}

} // namespace

int runTraining(const QStringList &commandLine)
{
    Arguments arguments(QStringLiteral("training"),
                        CommandLineWords::tr("Training of venues and of officers: sessions, counts, what lapses, and "
                                             "what coming plans lack."));
    declareTraining(arguments);
    if (const auto over = arguments.parse(commandLine, 1, 1))
        return *over;
    static const QStringList known{QStringLiteral("add"),     QStringLiteral("list"),   QStringLiteral("count"),
                                   QStringLiteral("kind"),    QStringLiteral("export"), QStringLiteral("officers"),
                                   QStringLiteral("holders"), QStringLiteral("gap")};
    const QString what = arguments.positional().constFirst();
    if (!known.contains(what))
        return arguments.usage(
            CommandLineWords::tr("The first argument is one of %1.").arg(known.join(QStringLiteral(", "))));
    const Console console(arguments.json());
    const Result<std::unique_ptr<Store>> store = arguments.openStore();
    if (!store)
        return console.refuse(store.error());
    const Result<VenueRegister> all = readVenueRegister(**store);
    if (!all)
        return console.refuse(all.error());
    switch (known.indexOf(what)) {
    case 0:
        return addSession(arguments, **store, *all, console);
    case 1:
        return listSessions(*all, console);
    case 2:
        return countSessions(arguments, *all, console);
    case 3:
        return changeKind(arguments, **store, console);
    case 4:
        return writeCounts(arguments, **store, *all, console);
    case 5:
        return trainOfficers(arguments, **store, console);
    case 6:
        return tellHolders(arguments, **store, console);
    default:
        return tellGap(arguments, **store, console);
    }
}

} // namespace lantern::cli
