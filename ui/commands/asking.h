#pragma once

#include "base/progress.h"
#include "commands/aside.h"
#include "commands/workspace.h"

#include <stop_token>

namespace lantern
{

// One question at a time to the open file, answered on a worker with a store of its own: a newer question stops the older one, and only
// the newest answer is handed over. Lives on the GUI thread; stops what it asked when it goes.
class Asking
{
public:
    Asking() = default;
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;
    ~Asking() { m_stop.request_stop(); }

    [[nodiscard]] bool isBusy() const { return m_busy; }

    // Stops what was asked; its answer is not handed over.
    void cancel()
    {
        m_stop.request_stop();
        ++m_number;
        m_busy = false;
    }

    // `work` takes the store and the progress and gives a Result; `done` takes that on the thread of `context`, which owns this object.
    template<class Work, class Done>
    void ask(QObject *context, const std::function<void(double)> &report, const Work &work, const Done &done)
    {
        using Answer = decltype(work(std::declval<Store &>(), std::declval<const Progress &>()));
        cancel();
        m_stop = {};
        m_busy = true;
        const quint64 number = m_number;
        StoreOptions options = Workspace::instance()->store()->options();
        options.readOnly = true;
        const QDateTime now = Workspace::instance()->clock().now();
        const auto told = [context, report](double fraction) {
            if (report)
                QMetaObject::invokeMethod(context, [report, fraction] { report(fraction); });
        };
        runAside(
            context,
            [options, now, work, progress = Progress{.report = told, .stop = m_stop.get_token()}] {
                const FixedClock clock(now);
                const Result<std::unique_ptr<Store>> store = Store::open(options, clock);
                return store ? work(**store, progress) : Answer(std::unexpected(store.error()));
            },
            [this, number, done](const Answer &answer) {
                if (number != m_number)
                    return;
                m_busy = false;
                done(answer);
            });
    }

private:
    std::stop_source m_stop;
    quint64 m_number = 0;
    bool m_busy = false;
};

} // namespace lantern
