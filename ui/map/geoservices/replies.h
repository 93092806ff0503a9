#pragma once

#include "commands/aside.h"
#include "map/geoservices/geo_words.h"
#include "map/geoservices/open_ground.h"

#include <QGeoCodeReply>
#include <QGeoLocation>
#include <QGeoRouteReply>
#include <QPlaceReply>
#include <QPlaceSearchReply>
#include <QPlaceSearchSuggestionReply>

#include <stop_token>

// Replies whose work is done on a worker. They end on the GUI thread, after the call that made them has returned; one that is
// aborted ends at once, and what the worker still finds is dropped.
namespace lantern
{

class RouteReply final : public QGeoRouteReply
{
    Q_OBJECT

public:
    RouteReply(const QGeoRouteRequest &request, QObject *parent);
    // Says aborted(), and not finished(): Qt's RouteModel would take that for an answer.
    void abort() override;
    void take(const Result<QGeoRoute> &route);
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
};

class CodeReply final : public QGeoCodeReply
{
    Q_OBJECT

public:
    CodeReply(int limit, int offset, QObject *parent);
    // Says aborted(), and not finished(): Qt's GeocodeModel would delete the reply twice.
    void abort() override;
    void take(const Result<QList<QGeoLocation>> &locations);
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    std::stop_source m_stop;
};

class SearchReply final : public QPlaceSearchReply
{
    Q_OBJECT

public:
    SearchReply(const QPlaceSearchRequest &request, QObject *parent);
    // Ends with CancelError.
    void abort() override;
    void take(const Result<QList<QPlaceSearchResult>> &results);
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    void end(const lantern::Error *why); // nullptr: well
    std::stop_source m_stop;
};

class SuggestionReply final : public QPlaceSearchSuggestionReply
{
    Q_OBJECT

public:
    explicit SuggestionReply(QObject *parent);
    // Ends with CancelError.
    void abort() override;
    void take(const Result<QStringList> &suggestions);
    [[nodiscard]] std::stop_token stopToken() const { return m_stop.get_token(); }

private:
    void end(const lantern::Error *why); // nullptr: well
    std::stop_source m_stop;
};

// The categories are known from the start: ends as soon as it can be listened to.
class CategoriesReply final : public QPlaceReply
{
    Q_OBJECT

public:
    explicit CategoriesReply(QObject *parent);

private:
    void end();
};

// Lets a worker find what a reply answers with: `find` takes the ground and a stop token, and gives the Result that the reply
// takes. Without a ground the answer is that no file is open.
template<class Reply, class Find>
void answerAside(Reply *reply, const std::shared_ptr<OpenGround> &ground, Find find)
{
    using Answer = std::invoke_result_t<Find, OpenGround &, std::stop_token>;
    runAside(
        reply,
        [ground, find = std::move(find), stop = reply->stopToken()]() -> Answer {
            if (stop.stop_requested())
                return failure(Error::Code::Cancelled, GeoWords::tr("This was stopped."));
            if (!ground)
                return failure(Error::Code::NotFound, GeoWords::tr("No file is open. Open one first."));
            return find(*ground, stop);
        },
        [reply](const Answer &answer) {
            if (!reply->isFinished())
                reply->take(answer);
        });
}

} // namespace lantern
