#pragma once

#include <QCoreApplication>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QtConcurrent>

#include <utility>

namespace lantern
{

// Does `work` on a worker thread and hands what it gives to `done` on the thread of `context`. Once `context` is gone,
// nothing is handed over.
template<class Work, class Done>
void runAside(QObject *context, Work work, Done done)
{
    QtConcurrent::run(std::move(work)).then(context, std::move(done));
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
