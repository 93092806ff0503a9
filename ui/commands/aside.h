#pragma once

#include <QFuture>
#include <QObject>
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

} // namespace lantern
