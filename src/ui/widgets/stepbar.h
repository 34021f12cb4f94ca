// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QWidget>

namespace martlet {

// The steps of a longer piece of work: done ones ticked, the current one filled. A click on a done one leads
// back to it.
class StepBar final : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(QWidget *parent = nullptr);
    void setSteps(const QStringList &names);
    void setCurrent(int step); // beyond the last: all done
    QSize sizeHint() const override;

Q_SIGNALS:
    void stepClicked(int step);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    int width(int step) const; // of its disc, name and bridge

    QStringList m_names;
    int m_current = 0;
};

} // namespace martlet
