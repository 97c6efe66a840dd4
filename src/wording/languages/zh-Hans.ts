/* Simplified Chinese. Translated from `en.ts` and read against it a second time; not yet read by a native speaker. */
import type { Wording } from '../wording.js';

export const zhHans: Wording = {
  lang: 'zh-Hans',
  dir: 'ltr',
  diagram: {
    title: '裂痕不都是冲突。冲突都是裂痕。',
    caption: '裂痕，是两个彼此重要的人之间，联系断了一下。圆越大，说的是范围越广，不是更糟。',
    rupture: {
      label: '裂痕',
      meaning:
        '你们之间的联系被打断了。它可以很小，也可以很大；可以很响，也可以很安静。所有裂痕的共同点，就是那个断开本身。',
    },
    kinds: {
      conflict: {
        label: '冲突',
        meaning: '你们想要的不同，或看法不同，这件事挡在了你们中间。',
        feelings: '生气、没被听见、紧张，或者害怕失去对方。',
        repair: '慢下来。说出这件事里对你重要的是什么，再问对方重要的是什么。',
        examples: {
          any: { small: '盆栽放在哪里。', large: '住在哪里，存款怎么用。' },
          partners: { small: '盆栽放在哪里。', large: '要不要搬家，存款怎么用。' },
          family: { small: '轮到谁洗碗。', large: '谁来照顾父母。' },
          friends: { small: '看哪部电影。', large: '谁从合租的房子里搬走。' },
          work: { small: '办公室该开多热。', large: '谁来负责项目，钱怎么花。' },
          therapy: { small: '几点见面。', large: '治疗的方向对不对。' },
        },
      },
      trust: {
        label: '信任破裂',
        meaning: '你依靠的东西没有守住：一个承诺、一个秘密，或者真相。',
        feelings: '震惊、觉得自己傻、生气、羞愧，或者总在提防。',
        repair:
          '失信的人说出真相，不找借口。快慢由受伤的人来定。信任要靠行动找回来，如果还能找回来。',
        examples: {
          any: { small: '一个小秘密被传了出去。', large: '一个持续多年的谎言。' },
          partners: { small: '答应打的电话，又忘了。', large: '瞒着的债，或一段秘密的感情。' },
          family: { small: '日记没问就被看了。', large: '小时候，有件大事一直瞒着你。' },
          friends: { small: '私事被讲给别人听。', large: '借出去的钱再也没还。' },
          work: { small: '你的想法被别人说成自己的。', large: '有人背后说你的坏话。' },
          therapy: {
            small: '说好的电话没有来。',
            large: '治疗师把你私下说的话告诉了别人。（你可以问清楚，可以离开，也可以投诉。）',
          },
        },
      },
      health: {
        label: '因病疏远',
        meaning: '身体或心里用掉太多力气，一个人没法像从前那样陪在身边。这不是谁的错。',
        feelings: '孤单、内疚、担心，或者生气，又为生气难过。',
        repair: '大声说出你们想念彼此。找一个今天做得到的、小小的靠近。',
        examples: {
          any: { small: '重感冒，计划泡汤了。', large: '一场久病，改变了谁能陪在身边。' },
          partners: { small: '生日那天头痛。', large: '抑郁让你们中的一个很难靠近。' },
          family: { small: '奶奶太累，不能见客。', large: '父母的病占满了整个家。' },
          friends: { small: '太不舒服，去不了聚会。', large: '病了几个月，没有一句话。' },
          work: { small: '交活前请了一天病假。', large: '离开半年，你一个人做两份工。' },
          therapy: { small: '治疗师病了，取消见面。', large: '长病假让治疗停了下来。' },
        },
      },
      duties: {
        label: '因责任疏远',
        meaning: '工作、照顾家人或别的责任，把一个人带走了，人不在，或心不在。',
        feelings: '觉得自己不重要、左右为难、累，或者嫉妒一份工作。',
        repair: '说出对方缺了什么。然后给一段只属于对方的时间，并且守住。',
        examples: {
          any: { small: '又一个加班的晚上。', large: '很多年里，责任总排第一。' },
          partners: { small: '回家晚了，饭也凉了。', large: '在另一个城市工作。' },
          family: { small: '因为开会，错过了学校演出。', large: '童年里，父母一直在外地工作。' },
          friends: { small: '一通匆匆挂断的电话。', large: '有了宝宝，一年都没时间见你。' },
          work: { small: '你的会被改了三次。', large: '整个冬天都找不到的主管。' },
          therapy: { small: '放假三周，没有见面。', large: '治疗师换了工作，只好停下。' },
        },
      },
      blame: {
        label: '责怪或羞辱',
        meaning: '一个人的强烈感受，比如责怪或羞耻，被放到了另一个人身上。',
        feelings: '变得渺小、糊涂、气得发热，或者不知为何内疚。',
        repair:
          '由做的人把情绪收回去：“那是我自己的情绪，不是你的错。”如果你一再被责怪、被嘲笑、被吓唬，那不是你该去修复的事。先顾好自己的安全。',
        examples: {
          any: { small: '别人一天不顺，冲你发火。', large: '一个星期不顺，全都怪到你头上。' },
          partners: {
            small: '累了一天后：“你总这么乱！”',
            large: '对方自己觉得羞愧，却用看不起你的口气说话。',
          },
          family: { small: '杯子碎了：“笨手笨脚！”', large: '吵过一架，错全算到一个孩子头上。' },
          friends: { small: '一个让你出丑的玩笑。', large: '为钱发愁，变成冲你发火。' },
          work: { small: '一条本该发给别人的狠话。', large: '一个人替全组背黑锅。' },
          therapy: { small: '你觉得像在学校挨骂。', large: '离开时，觉得痛苦是自己的错。' },
        },
      },
      drift: {
        label: '渐行渐远',
        meaning: '没有巨响，也没有争吵：你们之间的线，一点一点变细。',
        feelings: '在一起却孤单、难过、无聊，或说不清从何时开始。',
        repair: '温和地说出来：“我想念从前的我们。”从一个真心的问题开始，留出时间听。',
        examples: {
          any: { small: '消息比以前少了。', large: '你们不再了解彼此的生活。' },
          partners: { small: '吃饭时两人都看手机。', large: '像室友一样各过各的。' },
          family: { small: '只在生日才打电话。', large: '兄弟姐妹成了陌生人。' },
          friends: { small: '一周后才回的消息。', large: '多年没见的好朋友。' },
          work: { small: '你们不再一起吃午饭。', large: '一个只谈任务的团队。' },
          therapy: { small: '又在聊天气。', large: '见面时，重要的事都没碰到。' },
        },
      },
    },
    relationshipLabel: '举例的关系',
    relationships: {
      partners: '伴侣',
      family: '家人',
      friends: '朋友',
      work: '工作',
      therapy: '来访者和治疗师',
    },
    hint: '选一个圆，看看它的意思。',
    detail: {
      small: '小的',
      large: '生活那么大的',
      feelings: '你可能会感到',
      repair: '修复可以这样开始',
    },
    normal: {
      title: '有裂痕是正常的',
      text: '没有哪两个人能一直合拍。裂痕多，也不一定说明关系不好。但如果总是怕对方，那就不一样了：这样的关系不正常。有两点，比裂痕的次数更能看出情况：',
      tells: [
        '裂痕还在时，你们怎样对待彼此：尊重还在',
        '之后怎样修复：真正的修复，给坦诚和亲近留出位置',
      ],
      facts: [
        {
          text: '宝宝和父母常常合不上拍。重要的是重新合上。（只在宝宝和父母身上看到。）',
          source: 'Tronick、Gold，2020，The Power of Discord',
        },
        {
          text: '短暂分开后再见到父母的宝宝，先是心情复杂，不是马上高兴。（只在宝宝身上看到。）',
          source: 'Weinberg、Tronick，1996，Child Development 67',
        },
        {
          text: '在谈话治疗里，修复裂痕和更好的结果连在一起。这是关联，不是因果的证明。',
          source: 'Eubanks、Muran、Safran，2018，Psychotherapy 55',
        },
        {
          text: '人们给编出来的道歉打分时，把“是我的错”和“我会弥补”看得比请求原谅更重。（只是想象的场景。）',
          source: 'Lewicki、Polin、Lount，2016，Negotiation and Conflict Management Research 9',
        },
      ],
      sources: '这些圆是教学用的模型。研究还告诉我们什么',
    },
    safety:
      '有人打你、威胁你或控制你吗？你害怕这个人吗？那么，这不是你该去修复的事，也不是你的错。你可以找能帮上忙的人谈谈。',
    describe: '描述这幅图',
    description: [
      '一个大圆叫作裂痕。别的都在它里面。',
      '里面最大的圆是冲突，画成金色。它比裂痕小一点，不碰到别的圆。',
      '在裂痕里面、冲突外面的小圆，是不属于冲突的裂痕：{kinds}。',
      '所以，冲突都是裂痕，但裂痕不都是冲突。',
    ],
  },
  checklist: {
    title: '修复，一次一部分',
    safety:
      '修复的前提，是两个人在一起都安全。对方打你、威胁你、控制你，或者一再贬低你吗？你害怕对方吗？那么，这不是你该去修复的事，也不是你的错。你可以找能帮上忙的人谈谈。',
    help: '你可以拨打当地的反家暴、反暴力求助热线，也可以找医生、老师或信得过的朋友。如果你现在就有危险，请拨打紧急求助电话。',
    openingTitle: '一个开头',
    openingOwn: '或者用我自己的话',
    openings: [
      { label: '道歉', text: '对不起。我们能谈谈吗？', when: 'caused' },
      { label: '邀请', text: '我觉得我们之间有点不对劲。要聊聊吗？' },
      {
        label: '沉默几天之后',
        text: '我们好几天没说话了。等你准备好了，我想和你谈谈。你要是不想谈，也没关系。',
      },
      { label: '还没准备好', text: '我还没准备好。我想在……谈。' },
    ],
    copy: '复制',
    copied: '已经复制。',
    notCopied: '已经选中。请用设备自己的命令复制。',
    doNotSend: '如果对方说过不要联系，请不要发送。对方的“不”，就是回答。',
    happeningLabel: '发生了什么',
    relationshipLabel: '两人是',
    anything: '任何事',
    anyOrder:
      '先后随意。可以跳过一部分，也可以停下：这也可以是好的结尾。你不必原谅，不必见面，也不必再试一次。',
    noForgiveness: '你不必原谅，不必见面，也不必做完。',
    parts: {
      hurt: {
        title: '看见伤痛',
        text: '先说痛，不先说理由。让对方知道你看见了。',
        questions: ['这对对方来说是什么感受？', '我自己痛在哪里？'],
        starters: ['我看到这伤到你了。', '我想你当时觉得……'],
        wrong: '安慰来得太快：“没那么严重。”',
      },
      happened: {
        title: '说出发生了什么',
        text: '平实地说，像摄像机拍到的那样。先不猜为什么。',
        questions: ['我做了或说了什么？对方呢？', '哪一刻最要紧？'],
        starters: ['我记得的是……', '那天晚上，我……'],
        wrong: '“总是”和“从不”把一个时刻变成了整个人。',
      },
      own: {
        title: '承担我的部分',
        text: '说出你做了什么，不带“但是”。如果你想过了，却找不到什么，那可能就是没有。那就跳过这部分。',
        questions: ['我希望自己当时怎么做？', '有什么是我没做的？'],
        starters: ['我不该……', '对不起，我……'],
        wrong: '道歉里有个“但是”，又把道歉收了回去。',
      },
      impact: {
        title: '看看它落在每个人身上的样子',
        text: '伤得更重的人先说。另一个人先听，再说说自己听到了什么，并且问：“我听懂了吗？”然后换过来，如果两个人都愿意。',
        questions: ['我有什么感受，又拿它怎么办？', '我能听对方的说法，而不去纠正吗？'],
        starters: ['那件事发生时，我觉得……', '告诉我你当时的感受，我想听。'],
        wrong: '我们急着回答而不是听，或太早就说“我也受伤了”。',
      },
      'co-creation': {
        title: '想想它怎样在我们之间发生',
        text: '两个人都愿意，才一起谈：说说就在那之前自己做了什么，接着发生了什么。带着好奇，不当法官。理解，不等于说那样做没关系。',
        questions: ['它碰到了我哪个旧的担心？', '我那样做之后，接着发生了什么？'],
        starters: ['我在想，我退开是不是因为……', '就在事情变糟之前，我发现自己……'],
        wrong: '“我们都有错”让受伤的人也分担责任。',
      },
      forward: {
        title: '找一条往前的路',
        text: '选一件小事，下次每个人都做得到。',
        questions: ['如果再发生，什么会有帮助？', '我能承诺并守住什么？'],
        starters: ['下次，我会试着……', '我们要不要有个“我需要歇一下”的暗号？'],
        wrong: '承诺太大，守不住。',
      },
    },
    guard:
      '只有两个人都安全，才看这部分。暴力从来不是两个人互相造成的，而是一个人对另一个人做的。如果有人打你、威胁你或控制你，那不是你造成的，一点也不是，请跳过这部分。如果你感到害怕，或者总觉得是自己的错，也请跳过。',
    questionsLabel: '问问自己',
    startersLabel: '你可以这样开头',
    wrongLabel: '这样可能会出错：',
    fits: {
      happenings: {
        minor: {
          label: '小冲突',
          happened: { question: '用一句话说，是为了什么？', starter: '一开始是……' },
          own: { question: '我之前是不是已经累了或烦了？', starter: '我对你不耐烦，是在……' },
        },
        major: {
          label: '大冲突',
          happened: { question: '对我们每个人，要紧的是什么？', starter: '对我来说，这关系到……' },
          own: { question: '我在哪里逼得太紧，或不再听了？', starter: '我不再听，是从……' },
        },
        trust: {
          label: '信任破裂',
          happened: { question: '答应了什么，又做了什么？', starter: '我们说好……后来……' },
          own: {
            question: '如果是我没有守信：对方需要听我说什么？',
            starter: '我没有说到做到，是在……的时候。',
          },
        },
        health: {
          label: '因病疏远',
          happened: { question: '这场病改变了什么？', starter: '从那以后，我想念……' },
          own: { question: '我要求了什么给不了的？', starter: '我曾期待……' },
        },
        duties: {
          label: '因责任疏远',
          happened: { question: '我们上次有时间是什么时候？', starter: '这几周我们……' },
          own: { question: '我把什么放在了我们前面？', starter: '我让……排在了前面。' },
        },
        blame: {
          label: '责怪或羞辱',
          happened: { question: '一开始那是谁的感受？', starter: '有东西被放到我身上，是在……' },
          own: {
            question: '是我把自己的情绪撒到了对方身上吗？还是对方把情绪撒到了我身上？',
            starter: '我拿你撒气了。那是我自己的情绪，不是你的错。',
          },
        },
        drift: {
          label: '渐行渐远',
          happened: { question: '我们什么时候还觉得亲近？', starter: '我想，是从……开始的。' },
          own: { question: '我不再问、不再做什么了？', starter: '我不再……' },
        },
      },
      relationships: {
        any: { label: '任何两个人' },
        partners: {
          label: '伴侣',
          impact: { question: '它让我们的晚上变成什么样？', starter: '在家里，我现在觉得……' },
        },
        family: {
          label: '家人',
          impact: { question: '家里还有谁感觉到了？', starter: '我们饭桌上的气氛是……' },
        },
        friends: {
          label: '朋友',
          impact: { question: '我担心过我们的友谊吗？', starter: '作为朋友，我觉得……' },
        },
        work: {
          label: '同事',
          impact: { question: '它让我们的工作变成什么样？', starter: '上班时，我现在很难……' },
        },
        therapy: {
          label: '来访者和治疗师',
          impact: { question: '有什么话，我在这里不敢说？', starter: '上次见面时，我觉得……' },
        },
      },
    },
    noteLabel: '我想说的话',
    heardLabel: '我听到对方说的',
    names: { first: '第一个名字', second: '第二个名字' },
    people: { first: '第一个人', second: '第二个人' },
    tick: '这个我们谈过了',
    progress: {
      none: '还没有标记。从哪里开始都行。',
      some: '到现在谈过的有：{parts}。',
      all: '每一部分你们都谈过了。现在歇一歇，或者做点轻松的事。亲近也许要花时间，不用勉强。',
    },
    stopped: {
      title: '我们停在这里',
      text: '这样没关系，停下也可以是好的结尾。可以改天再谈，也可以不再谈。如果每次都卡在同一个地方，治疗师可以帮忙。如果谈话让你害怕，就停下。然后自己去找人谈谈，不和对方一起。',
    },
    keep: {
      action: '保存在这台设备上',
      warning: '如果保存笔记，用这台设备的人都能看到。如果有人会翻看你的手机或电脑，就不要保存。',
      kept: '你的笔记已经保存在这台设备上，每次改动都会保存。用这台设备的人都能看到。',
      full: '这台设备没有空间了。它只留在这一页，离开就没了。',
      forbidden: '这一页不能在这里保存。它只留在这一页，离开就没了。',
      unreadable: '这里保存的一些内容读不出来。我们没有动它。',
    },
    clear: '全部清除',
    cleared:
      '你的笔记和打的勾已经从这里清除。一分钟之内还可以找回来。你打印、复制或存成文件的，都还在。',
    notCleared: '这一页上的已经清除，但设备不肯删除它的副本。请在浏览器里删除这个网站的数据。',
    undo: '找回来',
    restored: '已经找回来了。',
    print: '打印',
    cannotPrint: '这一页不能从这里打印。可以改为存成文件。',
    save: '存成文件（会留在“下载”里）',
  },
  card: {
    title: '裂痕与修复',
    left: {
      before: '没有人教过我们怎样修复，我们常常就变得',
      frame: '小心翼翼',
      after: '看起来平静，心却靠不近。可是在不安全的地方，小心是对的。',
    },
    banner: '裂痕谁都会有。修复要花力气。',
    right: {
      before: '修复不只是',
      bubble: '“对不起。”',
      listLabel: '在两个人都安全的时候，还要',
      parts: {
        happened: '说出发生了什么',
        own: '承担我的部分',
        impact: '说出它带来的感受，也听对方的',
        'co-creation': '如果两人都感到安全，一起想想怎么走到这里',
        forward: '选定接下来做什么',
      },
    },
    myth: {
      before: '好的修复太少见，听起来像童话。',
      banner: '它是真的。',
    },
    credit:
      '参照 Lindsay Braman（@LindsayBraman）的“Rupture & Repair”，源自 The Allender Center（@AllenderCenter）关于依恋的讲座。',
    pictureName: '裂痕之后的两个人：一个把双手放在另一个的肩上，另一个转过身去',
    describe: '图片描述',
    description: [
      {
        title: '布局',
        text: '一张画在{paper}上的卡片，标题是“{title}”。中间是两个人，周围是文字。',
      },
      {
        title: '两个人',
        text: '左边的人肤色{skin-left}，短发是{hair-left}，衣服是{clothes-left}。这个人紧挨着站在另一个人身后，眉头皱起，看起来很担心，双手轻轻放在对方的肩上。右边的人肤色{skin-right}，长发是{hair-right}，衣服是{clothes-right}。这个人转过身去，低着头，闭着眼，看起来很难过，双臂交叉，抱着自己的手臂。下面一条金色横幅上写着：“{banner}”',
      },
      {
        title: '年龄的痕迹',
        text: '左边的人年纪更大，眼睛下面和嘴边有细纹。',
        about: 'age',
      },
      {
        title: '文字',
        text: '“{left-before}”引到金色框里的“{frame}”。下面是：“{left-after}”“{right-before}”引到一个对话框：{bubble}接着是一个列表，“{list-label}”：{list}。“{myth-before}”第二条金色横幅回答：“{truth}”',
      },
      {
        title: '独角兽',
        text: '一个箭头指向一只灰色独角兽的头和脖子，鬃毛颜色更深，角是金色的。它闭着眼睛微笑。',
        about: 'unicorn',
      },
    ],
    colors: {
      black: '黑色',
      white: '白色',
      grey: '灰色',
      brown: '棕色',
      red: '红色',
      pink: '粉色',
      orange: '橙色',
      yellow: '黄色',
      green: '绿色',
      blue: '蓝色',
      purple: '紫色',
    },
    skins: { light: '浅', tan: '偏棕', brown: '棕', dark: '深棕' },
    papers: { light: '浅色的纸', yellow: '浅黄色的纸', dark: '深色的纸' },
    pdf: '下载 PDF',
    talkedAbout: '谈过了',
  },
  exit: {
    label: '离开这一页',
    quick: '立刻离开这一页',
    hint: '也可以按三次 Shift 键。浏览器的历史记录里仍会留下这一页。',
    twice: 'Shift。再按两次就离开。',
    once: 'Shift。再按一次就离开。',
    leaving: '正在离开这一页。',
  },
};
