// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/card.h"

#include <vector>

namespace martlet {

class Sparkline;

// What a number tile shows, worded already. `change` is judged by what "up" means for the measure.
struct TileFigure
{
    enum class Judgement { None, Better, Worse, Neutral };
    QString value;  // "13.1"
    QString unit;   // "M", "%"
    QString change; // "3.1 %", without sign: the arrow has it
    bool isUp = true;
    Judgement judgement = Judgement::None;
    QString beside;  // "+394 k", "was 42.0 %"
    QString missing; // why there is no number; the rest is empty then
    std::vector<double> course;
    QString tooltip;
    bool operator==(const TileFigure &) const = default;
};

// One measure as a number with its change and course, 112 high.
class NumberTile final : public Card
{
    Q_OBJECT
public:
    explicit NumberTile(const QString &name, QWidget *parent = nullptr);
    void setFigure(const TileFigure &figure);
    void setLoading(bool loading); // first load: a grey block in the shape of the number
    QSize sizeHint() const override { return {284, 112}; }
    QSize minimumSizeHint() const override { return {180, 112}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QString m_name;
    TileFigure m_figure;
    bool m_isLoading = true;
    Sparkline *m_course;
};

} // namespace martlet
