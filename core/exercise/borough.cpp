#include "exercise/borough.h"

#include "exercise/incidents.h"
#include "exercise/operations.h"
#include "exercise/town.h"
#include "store/place_repository.h"

namespace lantern
{

namespace
{

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

} // namespace

Result<void> fillExercise(Store &store, const ExerciseOptions &options, const Progress &progress)
{
    Result<Transaction> transaction = Transaction::begin(store);
    if (!transaction)
        return std::unexpected(transaction.error());
    Random random(options.seed);
    const Town town = makeTown(options.seed);
    return store.setProperty(QStringLiteral("exercise"), QStringLiteral("1"))
        .and_then([&] { return store.setProperty(QStringLiteral("borough"), town.borough.name); })
        .and_then([&] { return addGround(store, town); })
        .and_then([&] { return addIncidents(store, town, random, options.today, progress); })
        .and_then([&] {
            progress.at(0.6);
            return addOperations(store, town, random, options.today);
        })
        .and_then([&] {
            progress.at(0.95);
            return addWalks(store, town, random, options.today);
        })
        .and_then([&] { return transaction->commit(); });
}

} // namespace lantern
