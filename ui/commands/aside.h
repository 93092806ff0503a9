#pragma once

#include <QCoreApplication>
#include <QFutureWatcher>
#include <QObject>
#include <QPointer>
#include <QtConcurrent>

#include <type_traits>
#include <utility>

namespace lantern
{

// Does `work` on a worker thread and hands what it gives to `done` on the thread of `context`, after this function has returned, however
// soon the work is done. Once `context` is gone, nothing is handed over.
template<class Work, class Done>
void runAside(QObject *context, Work work, Done done)
{
    using Found = std::invoke_result_t<Work>;
    auto *watcher = new QFutureWatcher<Found>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)]() mutable {
        watcher->deleteLater();
        if constexpr (std::is_void_v<Found>)
            done();
        else
            done(watcher->future().takeResult());
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

// From a worker that goes on: lets `tell` have the context on the GUI thread, unless it is gone by then. The worker may outlive the context;
// so it must not touch it by a plain pointer.
template<class Context, class Tell>
void tellMeanwhile(const QPointer<Context> &context, Tell tell)
{
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [context, tell = std::move(tell)] {
            if (context)
                tell(*context);
        },
        Qt::QueuedConnection);
}

} // namespace lantern
