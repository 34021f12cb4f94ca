// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/error.h"

#include <QFrame>

class QPushButton;

namespace martlet {

class Label;

// What is said in a report's place when there is nothing to show, or above it when the numbers could not be
// renewed: a tile with a sentence and a button or two. Of an error the technical detail is folded away, with
// Copy.
class ReportNotice final : public QFrame
{
    Q_OBJECT

public:
    explicit ReportNotice(QWidget *parent = nullptr);

    // In the place of chart and grid, centred under an icon; no button without `action`.
    void showEmpty(const QString &icon, const QString &sentence, const QString &action = {});
    // A strip with a bad bar at its left. `other`: a second button; empty: none.
    void showFault(const Error &error, const QString &action, const QString &other = {});
    QString sentence() const;

Q_SIGNALS:
    void actionTriggered();
    void otherTriggered();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void setMargins();
    void arrange(bool isFault, const QString &action);

    QString m_icon;
    bool m_isFault = false;
    Label *m_sentence, *m_detail;
    QPushButton *m_action, *m_other, *m_fold, *m_copy;
    QWidget *m_buttons;
};

} // namespace martlet
