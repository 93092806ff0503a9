#pragma once

#include <QElapsedTimer>
#include <QGuiApplication>
#include <QThread>
#include <QWindow>

#include <algorithm>

namespace lantern::bench
{

// Times every event that the GUI thread handles; the window's own timer asks for frames, and there the thread also waits until the
// renderer has drawn the frame before, which without a graphics card takes as long as the processor takes to fill the window.
class TimedApplication final : public QGuiApplication
{
public:
    using QGuiApplication::QGuiApplication;
    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0 || QThread::currentThread() != thread())
            return QGuiApplication::notify(receiver, event);
        ++m_depth;
        QElapsedTimer timer;
        timer.start();
        const QByteArray name = receiver->metaObject()->className();
        const auto type = event->type();
        const bool isFrame = qobject_cast<QWindow *>(receiver) != nullptr && type == QEvent::Timer;
        const bool handled = QGuiApplication::notify(receiver, event);
        const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
        double &longest = isFrame ? m_longestFrame : m_longest;
        if (took > longest && !isFrame)
            m_what = name + " " + QByteArray::number(type);
        longest = std::max(longest, took);
        --m_depth;
        return handled;
    }
    [[nodiscard]] double longest() const { return m_longest; }
    [[nodiscard]] double longestFrame() const { return m_longestFrame; }
    [[nodiscard]] QByteArray what() const { return m_what; }
    void forget() { m_longest = m_longestFrame = 0; }

private:
    int m_depth = 0;
    double m_longest = 0;
    double m_longestFrame = 0;
    QByteArray m_what;
};

} // namespace lantern::bench
