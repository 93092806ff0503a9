#include "exercise/borough.h"

#include "exercise/incidents.h"
#include "exercise/operations.h"
#include "exercise/town.h"
#include "store/offence_repository.h"
#include "store/place_repository.h"

#include <QCoreApplication>

#include <algorithm>

namespace lantern
{

namespace
{

constexpr QLatin1StringView EditionProperty("exercise_edition");

Result<void> addGround(Store &store, const Town &town)
{
    PlaceRepository places(store);
    const std::vector boroughs{town.borough};
    return places.addBoundaries(boroughs)
        .and_then([&](qint64) { return places.addBoundaries(town.wards); })
        .and_then([&](qint64) { return places.addStreets(town.streets); })
        .and_then([&](qint64) { return places.addBaseFeatures(town.features); })
        .and_then([&](qint64) { return places.addPlaces(town.places); })
        .transform([](qint64) {});
}

// Invented records are never mixed with real ones.
Result<void> checkEmpty(Store &store)
{
    const Result<GridBox> ground = PlaceRepository(store).bounds();
    if (!ground)
        return std::unexpected(ground.error());
    const Result<qint64> offences = OffenceRepository(store).offenceCount();
    if (!offences)
        return std::unexpected(offences.error());
    if (!ground->isEmpty() || *offences > 0)
        return failure(Error::Code::Refused, QCoreApplication::translate(
                                                 "Exercise", "The exercise fills only an empty file. Make a new one."));
    return {};
}

Result<void> goOn(const Progress &progress, double fraction)
{
    progress.at(fraction);
    if (progress.cancelled())
        return failure(Error::Code::Cancelled, QCoreApplication::translate("Exercise", "Stopped. Nothing was kept."));
    return {};
}

} // namespace

int exerciseEditionOf(const Store &store)
{
    return store.isExercise() ? std::max(1, store.property(QString(EditionProperty)).toInt()) : 0;
}

Result<void> fillExercise(Store &store, const ExerciseOptions &options, const Progress &progress)
{
    if (!options.today.isValid())
        return failure(Error::Code::Refused,
                       QCoreApplication::translate("Exercise", "The exercise needs the date it is set on."));
    if (Result<void> empty = checkEmpty(store); !empty)
        return empty;
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Random random(options.seed);
    const Town town = makeTown(options.seed);
    return store.setProperty(QStringLiteral("exercise"), QStringLiteral("1"))
        .and_then([&] { return store.setProperty(QString(EditionProperty), QString::number(ExerciseEdition)); })
        .and_then([&] { return store.setProperty(QStringLiteral("borough"), town.borough.name); })
        .and_then([&] { return addGround(store, town); })
        .and_then([&] { return goOn(progress, 0.1); })
        .and_then([&] { return addIncidents(store, town, random, options.today, progress); })
        .and_then([&] { return goOn(progress, 0.6); })
        .and_then([&] { return addOperations(store, town, random, options.today); })
        .and_then([&] { return goOn(progress, 0.95); })
        .and_then([&] { return addWalks(store, town, random, options.today); })
        .and_then([&] { return addSitesAndEvents(store, town, options.seed, options.today); })
        .and_then([&] { return addPartners(store, options.today); })
        .and_then([&] { return transaction->commit(); });
}

} // namespace lantern
