// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "etl/repair/mend.h"

#include <QWidget>

class QComboBox;

namespace martlet {

class Label;
struct RejectGroup;

// "Read 31/12/2025 as [day / month / year] → 2025-12-31": a group's mend, with the other ways there are.
class ReadBar final : public QWidget
{
    Q_OBJECT
public:
    explicit ReadBar(QWidget *parent = nullptr);

    void showGroup(const RejectGroup &group); // hidden where nothing mends it
    void showSample(const QString &found, const QString &mended);
    std::optional<Mend> mend() const; // the one chosen

Q_SIGNALS:
    void mendChosen(const martlet::Mend &mend); // another reading: samples follow

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Label *m_read, *m_found, *m_as, *m_result, *m_fit;
    QComboBox *m_mends;
    QWidget *m_arrow;
    Mends m_choices;
};

} // namespace martlet
